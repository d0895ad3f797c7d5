import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";

/**
 * Allows pages of the given origins to call the gateway. Without origins, browsers block all other sites. Credentials
 * are never allowed: tokens are in the Authorization header, which a foreign page must set explicitly.
 */
export async function addCors(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: origins.includes("*") ? "*" : [...origins],
    methods: ["GET", "HEAD", "POST"],
    allowedHeaders: [
      "accept-language",
      "apollo-require-preflight",
      "authorization",
      "content-type",
      "if-none-match",
      "x-apollo-operation-name",
      "x-cost",
      "x-request-id",
    ],
    exposedHeaders: ["content-disposition", "etag", "ratelimit", "ratelimit-policy", "retry-after", "x-request-id"],
    credentials: false,
    maxAge: 86_400,
  });
}
