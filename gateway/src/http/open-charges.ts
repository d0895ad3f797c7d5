import { anonymous } from "@thidua/base/tokens";
import type { FastifyRequest } from "fastify";
import type { RequestCharges } from "../admission/index.js";
import { createContext } from "../context.js";
import type { AdmissionOptions } from "./admit-caller.js";
import { verifyCaller } from "./verify-caller.js";

/** Opens the charges of a request. With a bad token they are those of the address. */
export async function openCharges(services: AdmissionOptions, request: FastifyRequest): Promise<RequestCharges> {
  const context = createContext({ headers: request.headers, requestId: request.id, log: request.log });
  const verified = await verifyCaller(services.tokens, request.headers.authorization, context);
  const caller = "caller" in verified ? verified.caller : anonymous;
  return {
    account: services.limiter?.open(caller, request.ip),
    admission: services.capacity.enter(caller, request.ip),
  };
}
