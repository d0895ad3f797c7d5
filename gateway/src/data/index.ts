export { checkSavedQueries, checkSavedQuery } from "./check-saved-queries.js";
export { type DataPluginOptions, dataPlugin } from "./data-plugin.js";
export { loadSavedQueries } from "./load-saved-queries.js";
export { parseSavedQuery } from "./parse-saved-query.js";
export type { SavedQuery } from "./saved-query.js";
export { SavedQueryError } from "./saved-query-error.js";
