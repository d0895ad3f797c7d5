export { gatewayProofErrors } from "./gateway-proof.errors.js";
export { gatewayProofHeader } from "./gateway-proof-header.js";
export { ProofCheck } from "./proof-check.js";
export { SecretFile } from "./secret-file.js";
export { SecretFileError } from "./secret-file-error.js";
