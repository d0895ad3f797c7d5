export { DocumentStore } from "./document-store.js";
export { SizedStore } from "./sized-store.js";
export type { StoreState } from "./store-state.js";
export { TextStore } from "./text-store.js";
