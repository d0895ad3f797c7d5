export { referenceErrors } from "./reference.errors.js";
