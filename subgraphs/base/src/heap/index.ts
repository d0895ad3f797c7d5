export { limitHeapGrowth } from "./limit-heap-growth.js";
