import type { Caller, TokenVerifier } from "@thidua/base/tokens";
import type { FastifyRequest } from "fastify";
import type { GraphQLError } from "graphql";

/**
 * Verifies the caller of a request.
 *
 * @throws GraphQLError the token's error, whose code is logged, without the token: an operator sees that keys are unavailable
 */
export async function callerOf(request: FastifyRequest, tokens: TokenVerifier): Promise<Caller> {
  try {
    return await tokens.verify(request.headers.authorization);
  } catch (error) {
    const { extensions, cause } = error as GraphQLError;
    const code = extensions?.code;
    if (code === "KEYS_UNAVAILABLE") request.log.error({ code, err: cause }, "tokens cannot be verified");
    else request.log.warn({ code }, "token refused");
    throw error;
  }
}
