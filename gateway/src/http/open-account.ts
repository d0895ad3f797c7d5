import { anonymous } from "@thidua/base/tokens";
import type { FastifyRequest } from "fastify";
import { createContext } from "../context.js";
import type { CallerAccount } from "../rate-limits/index.js";
import type { Door } from "./admit-caller.js";
import { verifyCaller } from "./verify-caller.js";

/**
 * Opens the account that a request is paid from, where somebody else answers bad tokens: it is then the account of the address.
 * Gives nothing when nothing is counted.
 */
export async function openAccount(door: Door, request: FastifyRequest): Promise<CallerAccount | undefined> {
  if (!door.limiter) return undefined;
  const context = createContext({ headers: request.headers, requestId: request.id, log: request.log });
  const verified = await verifyCaller(door.tokens, request.headers.authorization, context);
  return door.limiter.open("caller" in verified ? verified.caller : anonymous, request.ip);
}
