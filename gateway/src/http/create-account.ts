import { anonymous } from "@thidua/base/tokens";
import type { FastifyRequest } from "fastify";
import { createContext } from "../context.js";
import type { CallerAccount } from "../rate-limits/index.js";
import type { AdmissionOptions } from "./admit-caller.js";
import { verifyCaller } from "./verify-caller.js";

/**
 * Creates the account that a request is charged to, on routes that answer bad tokens themselves. With a bad token it is
 * the account of the address. Returns undefined when rate limits are off.
 */
export async function createAccount(
  admission: AdmissionOptions,
  request: FastifyRequest,
): Promise<CallerAccount | undefined> {
  if (!admission.limiter) return undefined;
  const context = createContext({ headers: request.headers, requestId: request.id, log: request.log });
  const verified = await verifyCaller(admission.tokens, request.headers.authorization, context);
  return admission.limiter.open("caller" in verified ? verified.caller : anonymous, request.ip);
}
