import "reflect-metadata";

export type { ChangePage, StoredChange } from "./change.js";
export { changeFeedErrors } from "./change-feed.errors.js";
export type { ChangeFeed, Patience } from "./change-feed.js";
export { changeFeedResolver } from "./change-feed.resolver.js";
export { ChangeKind } from "./change-kind.js";
export type { FeedDefinition, SnapshotOf } from "./feed-definition.js";
export { keepChanges } from "./keep-changes.js";
export { pruneChanges } from "./prune-changes.js";
export { type ChangeQuestion, readChanges } from "./read-changes.js";
export type { RecordValues } from "./record-values.js";
export { typeNameOf } from "./type-name.js";
