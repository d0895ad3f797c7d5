export type { MirrorConsumerOptions } from "./mirror-consumer.js";
export type { MirrorDefinition, MirroredType, TouchedIds } from "./mirror-definition.js";
export type { MirrorLog } from "./mirror-log.js";
export { mirrorMetrics } from "./mirror-metrics.js";
export type { MirrorSource, MirrorSources } from "./mirror-source.js";
export { mirrorSources } from "./mirror-sources.js";
export type { MirrorState, MirrorStatus } from "./mirror-status.js";
export { type RebuiltMirror, rebuildMirror } from "./rebuild-mirror.js";
export { type RunningMirrors, startMirrors } from "./running-mirrors.js";
