import { type PossibleDays, writtenDate } from "@thidua/kit/model/known-date";
import { ExampleStage, stagesInOrder } from "./example-stage.js";
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
 * Checks that an act of recognition is not dated before the discovery of the example. An unknown date contradicts no other, and a year
 * alone is not before a day of that year.
 *
 * @param history the stages of the example, of which the discovery is the first
 * @throws DomainError RECOGNIZED_BEFORE_DISCOVERY
 */
export function requireDiscovered(
  recognized: PossibleDays,
  history: readonly ReachedStage[],
  path: readonly string[],
): void {
  const discovered = history.find(({ stage }) => stage === ExampleStage.DISCOVERED);
  if (!discovered?.from || recognized.until === null || recognized.until >= discovered.from) return;
  throw typicalExampleErrors.RECOGNIZED_BEFORE_DISCOVERY(path, {
    recognizedOn: writtenDate(recognized),
    discoveredOn: writtenDate(discovered),
  });
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
