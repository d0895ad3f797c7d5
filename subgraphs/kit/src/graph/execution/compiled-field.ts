import type { OperationRun } from "./operation-run.js";
import type { Holder, Place } from "./place.js";

/** Executes the fields of an object. Takes what resolvers see as their source, and the place of the object; undefined for the root. */
export type ExecuteFields = (run: OperationRun, source: unknown, place: Place | undefined) => Holder;

/**
 * Executes a field of an object. Returns its value for the answer, or undefined where it is waited for: it is put into `holder` later.
 * Throws the error of a field that does not take null.
 */
export type ExecuteField = (run: OperationRun, source: unknown, holder: Holder, parent: Place | undefined) => unknown;

/** A field of a compiled selection. */
export interface CompiledField {
  readonly responseName: string;
  readonly execute: ExecuteField;
}
