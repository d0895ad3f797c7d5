import "reflect-metadata";

export type { ChangePage, StoredChange } from "./change.js";
export { changeFeedErrors } from "./change-feed.errors.js";
export type { ChangeFeed, Patience } from "./change-feed.js";
export { changeFeedResolver } from "./change-feed.resolver.js";
export { ChangeKind } from "./change-kind.js";
export type { FeedDefinition } from "./feed-definition.js";
export { changeLineSchema, type ObjectSchema, type PropertySchema, snapshotSchema } from "./json-schema.js";
export { keepChanges } from "./keep-changes.js";
export { pruneChanges } from "./prune-changes.js";
export { type ChangeQuestion, readChanges } from "./read-changes.js";
export type { RecordValues } from "./record-values.js";
export { type SnapshotDeclaration, type SnapshotOf, snapshot } from "./snapshot.js";
export { choice, day, flag, id, ids, text, whole } from "./snapshot-properties.js";
export { typeNameOf } from "./type-name.js";
