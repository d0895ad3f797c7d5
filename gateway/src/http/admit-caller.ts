import { anonymous, type Caller, type TokenVerifier } from "@thidua/base/tokens";
import type { FastifyRequest } from "fastify";
import type { GatewayContext } from "../context.js";
import { presentError } from "../plugins/index.js";
import { type CallerAccount, type RateLimiter, rateLimited } from "../rate-limits/index.js";
import { type TokenRefusal, verifyCaller } from "./verify-caller.js";

/** The services that admit a request. */
export interface AdmissionOptions {
  /** Verifies tokens. Without it every caller counts as anonymous, and the subgraphs verify the tokens. */
  tokens?: TokenVerifier;
  /** Limits callers. Without it there are no budgets. */
  limiter?: RateLimiter;
}

/** The caller and its account, or the refusal to send. */
export type AdmittedCaller = { caller: Caller; account?: CallerAccount } | { refusal: TokenRefusal };

/**
 * Admits a request: verifies its token, then charges it to the caller's budgets. A request with a bad token is charged
 * to its address, which limits attempts to guess tokens.
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
    const { http: _http, ...shown } = extensions;
    const error = presentError({ message, extensions: shown }, context.locale);
    return { refusal: { status: 429, headers: account!.headers(), error } };
  }
  if ("caller" in verified) return { caller, account };
  const { refusal } = verified;
  return { refusal: { ...refusal, headers: { ...account?.headers(), ...refusal.headers } } };
}
