export type { MirrorDefinition, MirroredType, TouchedIds } from "./mirror-definition.js";
