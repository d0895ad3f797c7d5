export { idFromKey, isId, newId } from "./identifier.js";
