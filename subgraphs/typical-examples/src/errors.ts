/** Registers all error codes of this subgraph, whichever services a process imports. */
export { exampleGuidelineErrors } from "./example-guideline/example-guideline.errors.js";
export { exampleProgramErrors } from "./example-program/example-program.errors.js";
export { replicationErrors } from "./replication/replication.errors.js";
export { reviewConferenceErrors } from "./review-conference/review-conference.errors.js";
export { selectionRoundErrors } from "./selection-round/selection-round.errors.js";
export { selectionStepErrors } from "./selection-step/selection-step.errors.js";
export { typicalExampleErrors } from "./typical-example/typical-example.errors.js";
