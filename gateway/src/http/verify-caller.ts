import { anonymous, type Caller, type TokenVerifier } from "@thidua/base/tokens";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { GatewayContext } from "../context.js";
import { presentError } from "../plugins/index.js";

/** The refusal of a token, ready to be sent. */
export interface TokenRefusal {
  status: number;
  headers: Readonly<Record<string, string>>;
  error: GraphQLFormattedError;
}

/** The caller, or the refusal of the token. */
export type VerifiedCaller = { caller: Caller } | { refusal: TokenRefusal };

/**
 * Verifies the caller's token, so that a bad one is refused before it reaches a subgraph, and limits can be kept for
 * each caller. It grants no permissions: every subgraph verifies the same token itself. While the keys are unavailable
 * here, or without a verifier, the caller counts as anonymous and the subgraphs decide.
 */
export async function verifyCaller(
  tokens: TokenVerifier | undefined,
  authorization: string | undefined,
  context: Pick<GatewayContext, "locale" | "log">,
): Promise<VerifiedCaller> {
  if (!tokens) return { caller: anonymous };
  try {
    return { caller: await tokens.verify(authorization) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.extensions.code === "KEYS_UNAVAILABLE") {
      context.log.error({ err: error.cause }, "tokens cannot be verified here; the subgraphs decide");
      return { caller: anonymous };
    }
    const { http, ...extensions } = error.extensions;
    const { status = 401, headers } = (http ?? {}) as { status?: number; headers?: ReadonlyMap<string, string> };
    return {
      refusal: {
        status,
        headers: Object.fromEntries(headers ?? []),
        error: presentError({ message: error.message, extensions }, context.locale),
      },
    };
  }
}
