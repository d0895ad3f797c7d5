export { DocumentStore } from "./document-store.js";
export { TextStore } from "./text-store.js";
