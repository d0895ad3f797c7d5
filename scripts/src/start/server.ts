/* What the bundle holds: `scripts/start.mjs` and `scripts/prepare-template.mjs` call it. */
export { prepareDefaultTemplate } from "./prepare-template.js";
export { start } from "./start.js";
