import { defineErrors } from "../errors/index.js";

/** The error of a request that does not come from the gateway. */
export const gatewayProofErrors = defineErrors({
  GATEWAY_PROOF_REQUIRED: {
    vi: "Dịch vụ này chỉ trả lời gateway; hãy gửi yêu cầu đến địa chỉ của gateway",
    en: "This service answers only the gateway; send the request to the gateway's address",
  },
});
