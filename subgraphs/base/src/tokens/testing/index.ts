export { DelayedVerifier } from "./delayed-verifier.js";
