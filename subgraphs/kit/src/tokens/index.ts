export { anonymous, type Caller } from "./caller.js";
export { Role } from "./role.js";
export type { TokenVerifier } from "./token-verifier.js";
