export { oldestNode, requireNode, tooOldFor } from "./require-node.js";
