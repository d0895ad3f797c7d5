import type { LocalizedText } from "../locale/index.js";
import type { DomainError, Path, Violation } from "./domain-error.js";
import type { ErrorValues, PlaceholderOf } from "./placeholders.js";

/** A code of the closed list with the values of its text, from which an answer is worded. */
export interface ErrorReport {
  readonly definition: AnyErrorDefinition;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The arguments of a text: none without a placeholder, otherwise exactly its values. */
export type ValuesArgument<Text extends string> = [PlaceholderOf<Text>] extends [never]
  ? [values?: Readonly<Record<string, never>>]
  : [values: ErrorValues<Text>];

/** The part of a definition that does not depend on its text. */
export interface AnyErrorDefinition {
  readonly code: string;
  readonly text: LocalizedText;
}

/**
 * A code of the closed list, as a function. Called with the path in the input and the values of the text, it returns the
 * `DomainError` to throw: `throw campaignErrors.UNKNOWN_PLAN(["planId"], { id })`.
 */
export interface ErrorDefinition<Text extends string = string> extends AnyErrorDefinition {
  (
    ...given: [PlaceholderOf<Text>] extends [never] ? [path?: Path] : [path: Path, values: ErrorValues<Text>]
  ): DomainError;
  /** One violation, for a `DomainError` that reports several at once. */
  violation(path: Path, ...values: ValuesArgument<Text>): Violation;
  /** The code with its values, for answers that are not `userErrors`: request errors and problem documents. */
  report(...values: ValuesArgument<Text>): ErrorReport;
}
