export { countOtherChanges } from "./count-other-changes.js";
export { type KeyedRecord, readRecords } from "./read-records.js";
export { idOf } from "./record-key.js";
export {
  type LoadReport,
  type RecordSeed,
  type RecordSeedOptions,
  recordSeed,
  type SeedSource,
} from "./record-seed.js";
export { loadSeed, type Seed, type SeedPart, seedParts } from "./seed.js";
