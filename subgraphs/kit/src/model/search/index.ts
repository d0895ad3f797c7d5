export { RecordSearch } from "./record-search.js";
export { SearchMatch } from "./search-match.js";
export type { SearchSet, SearchTier } from "./search-set.js";
export type { SearchTable } from "./search-table.js";
export { SearchableRecord } from "./searchable-record.js";
export type { SearchableTexts } from "./searchable-texts.js";
export { lastRank, matchOfRank } from "./similar-sets.js";
export { storeSearchColumns } from "./store-search-columns.js";
export { isSearch, typedSearch } from "./typed-search.js";
