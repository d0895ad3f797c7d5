export { uuidArray } from "./uuid-array.js";
