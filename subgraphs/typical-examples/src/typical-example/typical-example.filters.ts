import { enumFilter } from "@thidua/kit/graph/filtering";
import { SubjectKind } from "@thidua/vocabulary/enumerations";
import { ExampleKind } from "./example-kind.js";
import { ExampleStage } from "./example-stage.js";
import { RecognitionAct } from "./recognition-act.js";

/** Filters that several lists use. Each is made once: GraphQL allows one input type of a name. */
export const ExampleKindFilter = enumFilter(ExampleKind, "ExampleKind");
export const ExampleStageFilter = enumFilter(ExampleStage, "ExampleStage");
export const RecognitionActFilter = enumFilter(RecognitionAct, "RecognitionAct");
export const SubjectKindFilter = enumFilter(SubjectKind, "SubjectKind");
