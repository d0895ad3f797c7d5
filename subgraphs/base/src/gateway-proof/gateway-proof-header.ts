/** The request header with the gateway's secret. `Authorization` has the caller's token. */
export const gatewayProofHeader = "x-gateway-proof";
