export { Cost } from "./cost.js";
export { ListSize } from "./list-size.js";
export { assumedSizes, weights } from "./weights.js";
