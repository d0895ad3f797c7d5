export { campaigns } from "./definition.js";
