export { OutcomeUnknownError } from "./outcome-unknown-error.js";
export { RequestClient } from "./request-client.js";
export { requestInstance } from "./request-instance.js";
export { RequestPool } from "./request-pool.js";
