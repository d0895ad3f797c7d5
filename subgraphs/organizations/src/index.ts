export { organizations } from "./definition.js";
