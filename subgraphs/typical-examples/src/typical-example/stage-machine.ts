import { type PossibleDays, writtenDate } from "@thidua/kit/model/known-date";
import { type ExampleStage, stagesInOrder } from "./example-stage.js";
import { typicalExampleErrors } from "./typical-example.errors.js";

/** A stage that an example has reached, with the possible days of its date. */
export interface ReachedStage extends PossibleDays {
  stage: ExampleStage;
}

/**
 * Checks that a stage is the next one of an example. No stage is left out: one that the source does not state is recorded without
 * a date. Source: article 4, the four aspects.
 *
 * @throws DomainError LAST_STAGE_REACHED, STAGE_OUT_OF_ORDER
 */
export function requireNextStage(current: ExampleStage, stage: ExampleStage, path: readonly string[]): void {
  const next = stagesInOrder[stagesInOrder.indexOf(current) + 1];
  if (!next) throw typicalExampleErrors.LAST_STAGE_REACHED(path, { current });
  if (stage !== next) throw typicalExampleErrors.STAGE_OUT_OF_ORDER(path, { current, next, stage });
}

/**
 * Checks that a stage is not dated before an earlier one. An unknown date contradicts no other.
 *
 * @throws DomainError STAGE_BEFORE_EARLIER
 */
export function requireNotBefore(stage: ReachedStage, history: readonly ReachedStage[], path: readonly string[]): void {
  // A year alone is not before a day of that year.
  const later = history.find(({ from }) => stage.until !== null && from !== null && stage.until < from);
  if (!later) return;
  throw typicalExampleErrors.STAGE_BEFORE_EARLIER(path, {
    reachedOn: writtenDate(stage),
    earlier: later.stage,
    earlierOn: writtenDate(later),
  });
}
