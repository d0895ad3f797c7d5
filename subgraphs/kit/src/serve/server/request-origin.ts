import { callerNetworkHeader, gatewayNameHeader } from "@thidua/base/http";
import type { FastifyRequest } from "fastify";
import type { ChangeOrigin } from "../../access/authorization/index.js";

/** An address, or one with the length of its network, as the gateway writes them. */
const network = /^[0-9a-fA-F.:]{2,45}(\/\d{1,3})?$/;
const name = /^[\x20-\x7e]{1,100}$/;

/**
 * Returns from which network the caller came, and through which gateway. Where the subgraph has the gateway's secret, it believes a
 * gateway that proved itself; without one, in development, whoever asks.
 *
 * @param isForGatewayOnly whether the subgraph has the secret
 */
export function originOf(request: FastifyRequest, isForGatewayOnly: boolean): ChangeOrigin | undefined {
  if (isForGatewayOnly && !request.hasGatewayProof) return undefined;
  const { [callerNetworkHeader]: caller, [gatewayNameHeader]: gateway } = request.headers;
  if (caller === undefined && gateway === undefined) return undefined;
  return { network: matching(caller, network), gateway: matching(gateway, name) };
}

/** A header that is not as the gateway writes it is as good as none. */
function matching(value: string | string[] | undefined, pattern: RegExp): string | null {
  return typeof value === "string" && pattern.test(value) ? value : null;
}
