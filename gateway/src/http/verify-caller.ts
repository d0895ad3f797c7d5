import { anonymous, type Caller, type TokenVerifier } from "@thidua/base/tokens";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { GatewayContext } from "../context.js";
import { presentError } from "../plugins/index.js";

/** Why a caller is not let in: an answer ready to be sent. */
export interface TokenRefusal {
  status: number;
  headers: Readonly<Record<string, string>>;
  error: GraphQLFormattedError;
}

/** Who asks, or why the token is refused. */
export type VerifiedCaller = { caller: Caller } | { refusal: TokenRefusal };

/**
 * Verifies the caller's token at the door, so that a bad one costs nobody else anything and limits can be kept for each caller.
 * It gives no rights: every subgraph verifies the same token itself. So when the keys cannot be had here, or without a verifier,
 * the caller counts as anonymous and the subgraphs decide.
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
