import { callerNetworkHeader, gatewayNameHeader } from "@thidua/base/http";
import { networkOf } from "./rate-limits/index.js";

/** Where a request came from. */
export interface RequestOrigin {
  /** The caller's address; absent for an operation of this process. */
  readonly address?: string;
  readonly gatewayName?: string;
}

/** The headers by which a subgraph records where a mutation came from: the caller's network, not the address of an IPv6 host. */
export function originHeaders({ address, gatewayName }: RequestOrigin): Record<string, string> {
  return {
    ...(address !== undefined && { [callerNetworkHeader]: networkOf(address) }),
    ...(gatewayName !== undefined && { [gatewayNameHeader]: gatewayName }),
  };
}
