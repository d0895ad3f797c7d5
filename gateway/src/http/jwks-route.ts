import type { KeySet } from "@thidua/base/tokens";
import type { FastifyInstance } from "fastify";

/**
 * Publishes the development keys at the path where an identity provider publishes its own (RFC 8615). In production the
 * gateway has no keys, and the route does not exist.
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
