import { anonymous, type Caller, type TokenVerifier } from "@thidua/base/tokens";
import type { FastifyRequest } from "fastify";
import type { GatewayContext } from "../context.js";
import { presentError } from "../plugins/index.js";
import { type CallerAccount, type RateLimiter, rateLimited } from "../rate-limits/index.js";
import { type TokenRefusal, verifyCaller } from "./verify-caller.js";

/** What the admission is kept with. */
export interface AdmissionOptions {
  /** Verifies tokens; without it everyone counts as anonymous, and the subgraphs verify them. */
  tokens?: TokenVerifier;
  /** Keeps callers' budgets; without it there are none. */
  limiter?: RateLimiter;
}

/** Who asks and on whose account, or an answer ready to be sent. */
export type AdmittedCaller = { caller: Caller; account?: CallerAccount } | { refusal: TokenRefusal };

/**
 * Lets a request in: its token is verified, then it is counted. A bad token is counted for the address it came from, so that
 * trying tokens is limited too.
 */
export async function admitCaller(
  admission: AdmissionOptions,
  request: FastifyRequest,
  context: Pick<GatewayContext, "locale" | "log">,
): Promise<AdmittedCaller> {
  const verified = await verifyCaller(admission.tokens, request.headers.authorization, context);
  const caller = "caller" in verified ? verified.caller : anonymous;
  const account = admission.limiter?.open(caller, request.ip);
  const exhausted = await account?.enter();
  if (exhausted) {
    const { message, extensions } = rateLimited(exhausted);
    const { http: _http, ...told } = extensions;
    const error = presentError({ message, extensions: told }, context.locale);
    return { refusal: { status: 429, headers: account!.headers(), error } };
  }
  if ("caller" in verified) return { caller, account };
  const { refusal } = verified;
  return { refusal: { ...refusal, headers: { ...account?.headers(), ...refusal.headers } } };
}
