export { buildSummaries } from "./build-summaries.js";
export { dropSummaries } from "./drop-summaries.js";
export { foldSummaries } from "./fold-summaries.js";
export { missingSummaries } from "./missing-summaries.js";
export { rebuildSummaries } from "./rebuild-summaries.js";
export { summaryFingerprint } from "./shape-of-summary.js";
export { summaryPrefix } from "./summary-prefix.js";
