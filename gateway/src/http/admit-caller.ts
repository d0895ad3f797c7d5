import { AdmissionRefusal, busyError, busyHeaders, type OperationAdmission } from "@thidua/base/admission";
import { anonymous, type Caller, type TokenVerifier } from "@thidua/base/tokens";
import type { FastifyRequest } from "fastify";
import type { GatewayAdmission } from "../admission/index.js";
import type { GatewayContext } from "../context.js";
import { presentError } from "../plugins/index.js";
import { type CallerAccount, type RateLimiter, rateLimited } from "../rate-limits/index.js";
import type { GatewayTelemetry } from "../telemetry/index.js";
import { type TokenRefusal, verifyCaller } from "./verify-caller.js";

/** The services that admit a request, and what measures it. */
export interface AdmissionOptions {
  /** Verifies tokens. Without it every caller counts as anonymous, and the subgraphs verify the tokens. */
  tokens?: TokenVerifier;
  /** Limits callers. Without it there are no budgets. */
  limiter?: RateLimiter;
  /** Counts and times operations. Without it nothing is measured. */
  telemetry?: GatewayTelemetry;
  /** The name of this gateway, which subgraphs record with what is changed. */
  gatewayName?: string;
  /** The time for the whole operation, in milliseconds; the default otherwise. */
  operationTimeoutMs?: number;
  /** Admits requests to the gateway's processor time. */
  capacity: GatewayAdmission;
}

/** The caller and its account, or the refusal to send. */
export type AdmittedCaller =
  | { caller: Caller; account?: CallerAccount; admission: OperationAdmission }
  | { refusal: TokenRefusal };

/**
 * Admits a request: verifies its token, charges it to the caller's budgets, and counts it among those of the caller. Whoever gets an
 * admission must call `leave` of the capacity when the request has ended. A request with a bad token is charged
 * to its address, which limits attempts to guess tokens.
 */
export async function admitCaller(
  services: AdmissionOptions,
  request: FastifyRequest,
  context: Pick<GatewayContext, "locale" | "log">,
): Promise<AdmittedCaller> {
  const verified = await verifyCaller(services.tokens, request.headers.authorization, context);
  const caller = "caller" in verified ? verified.caller : anonymous;
  const account = services.limiter?.open(caller, request.ip);
  const exhausted = await account?.enter();
  if (exhausted) {
    const { message, extensions } = rateLimited(exhausted);
    const { http: _http, ...shown } = extensions;
    const error = presentError({ message, extensions: shown }, context.locale);
    return { refusal: { status: 429, headers: account!.headers(), error } };
  }
  if ("caller" in verified) {
    const admission = services.capacity.enter(caller, request.ip);
    if (!(admission instanceof AdmissionRefusal)) return { caller, account, admission };
    return {
      refusal: {
        status: 503,
        headers: { ...account?.headers(), ...busyHeaders(admission) },
        error: busyError(admission, context.locale),
      },
    };
  }
  const { refusal } = verified;
  return { refusal: { ...refusal, headers: { ...account?.headers(), ...refusal.headers } } };
}
