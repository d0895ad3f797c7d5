import type { DatePrecision } from "@thidua/kit/model/scalars";
import { isSurelyBefore } from "../period/index.js";
import { type ExampleStage, stagesInOrder } from "./example-stage.js";
import { typicalExampleErrors } from "./typical-example.errors.js";

/** A stage that was reached, and when. */
export interface ReachedStage {
  stage: ExampleStage;
  reachedOn?: string | null;
  precision: DatePrecision;
}

/**
 * Checks that an example may go on to a stage: one after the other, none left out, since what a source does not tell is
 * recorded with its date unknown.
 *
 * Raises LAST_STAGE_REACHED and STAGE_OUT_OF_ORDER at `path`. Source: article 4, the four aspects.
 */
export function requireNextStage(current: ExampleStage, stage: ExampleStage, path: readonly string[]): void {
  const next = stagesInOrder[stagesInOrder.indexOf(current) + 1];
  if (!next) throw typicalExampleErrors.LAST_STAGE_REACHED(path, { current });
  if (stage !== next) throw typicalExampleErrors.STAGE_OUT_OF_ORDER(path, { current, next, stage });
}

/** Checks that a stage is not dated before an earlier one. Raises STAGE_BEFORE_EARLIER; unknown dates contradict nothing. */
export function requireNotBefore(stage: ReachedStage, history: readonly ReachedStage[], path: readonly string[]): void {
  const dated = { on: stage.reachedOn ?? null, precision: stage.precision };
  const later = history.find(({ reachedOn, precision }) => isSurelyBefore(dated, { on: reachedOn ?? null, precision }));
  if (!later) return;
  throw typicalExampleErrors.STAGE_BEFORE_EARLIER(path, {
    reachedOn: stage.reachedOn,
    earlier: later.stage,
    earlierOn: later.reachedOn,
  });
}
