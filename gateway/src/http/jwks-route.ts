import type { KeySet } from "@thidua/base/tokens";
import type { FastifyInstance } from "fastify";

/**
 * Publishes the keys with which a developer's machine signs tokens, where an identity provider would publish its own
 * (RFC 8615 for the place). Not there in production: the gateway has no keys of its own.
 */
export function addJwksRoute(app: FastifyInstance, jwks: KeySet | undefined): void {
  if (!jwks) return;
  app.get("/.well-known/jwks.json", async (_request, reply) =>
    reply
      .header("cache-control", "public, max-age=60")
      .type("application/jwk-set+json; charset=utf-8")
      .send(JSON.stringify(jwks)),
  );
}
