export { ExampleKind } from "./example-kind.js";
export { ExampleStage, stagesInOrder } from "./example-stage.js";
export { listHolds } from "./list-holds.js";
export { RecognitionAct } from "./recognition-act.js";
export { ReplicationScope } from "./replication-scope.js";
export { SubjectKind } from "./subject-kind.js";
export { uniqueInOrder } from "./unique-in-order.js";
