/** The request header with the network of the caller, which the gateway sends with mutations. */
export const callerNetworkHeader = "x-caller-network";

/** The request header with the name of the gateway, which it sends with mutations. */
export const gatewayNameHeader = "x-gateway-name";
