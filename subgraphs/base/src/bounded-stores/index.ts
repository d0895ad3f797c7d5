export { DocumentStore, hashOf } from "./document-store.js";
export { KeptTexts } from "./kept-texts.js";
export { SizedStore } from "./sized-store.js";
export type { StoreState } from "./store-state.js";
export { TextStore } from "./text-store.js";
