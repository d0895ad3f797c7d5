export { idFromKey, isId, newId, readId } from "./identifier.js";
