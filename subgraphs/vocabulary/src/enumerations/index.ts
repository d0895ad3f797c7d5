import "reflect-metadata";

export { CommendationStep } from "./commendation-step.js";
export { InitiativeKind } from "./initiative-kind.js";
export { RecipientPositionClass } from "./recipient-position-class.js";
export { SubjectKind } from "./subject-kind.js";
export { TargetGroup } from "./target-group.js";
export { TaskCompletionLevel } from "./task-completion-level.js";
