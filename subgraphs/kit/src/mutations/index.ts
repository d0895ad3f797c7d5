export { mutate } from "./mutate.js";
export { payloadType } from "./payload-type.js";
export { UserError } from "./user-error.js";
