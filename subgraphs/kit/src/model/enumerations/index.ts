export { registerEnumeration } from "./register-enumeration.js";
