import { enumFilter } from "@thidua/kit/graph/filtering";
import { ExampleKind } from "./example-kind.js";
import { ExampleStage } from "./example-stage.js";
import { RecognitionAct } from "./recognition-act.js";
import { ReplicationScope } from "./replication-scope.js";
import { SubjectKind } from "./subject-kind.js";

/** Operators of the vocabulary, made once: two input types of one name would clash. */
export const ExampleKindFilter = enumFilter(ExampleKind, "ExampleKind");
export const ExampleStageFilter = enumFilter(ExampleStage, "ExampleStage");
export const RecognitionActFilter = enumFilter(RecognitionAct, "RecognitionAct");
export const ReplicationScopeFilter = enumFilter(ReplicationScope, "ReplicationScope");
export const SubjectKindFilter = enumFilter(SubjectKind, "SubjectKind");
