import { type LocaleCode, localize } from "../locale/index.js";
import { errorText } from "./error-texts.js";

/** The path of a value in the input, for example `["criteria", 0, "unit"]`. */
export type Path = readonly (string | number)[];

declare const fromDefinition: unique symbol;

/** A violation of a rule. Only the functions of `defineErrors` make it, so its code is on the closed list. */
export interface Violation {
  readonly [fromDefinition]: true;
  readonly code: string;
  readonly path: Path;
  /** The values of the text; absent where it has no placeholder. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/**
 * A request violates a rule of the domain. Services throw it inside the transaction, so that nothing is written; the mutation answers
 * with its violations as `userErrors`.
 */
export class DomainError extends Error {
  readonly violations: readonly Violation[];

  /** @param violations at least one */
  constructor(violations: readonly Violation[]) {
    super(violations.map((violation) => violationMessage(violation, "EN")).join("; "));
    this.name = "DomainError";
    this.violations = violations;
  }
}

/** The message of one violation in the requested language. */
export function violationMessage({ code, values }: Violation, locale: LocaleCode): string {
  return localize(errorText(code)!, locale, values);
}

/** Throws an error where an expression is needed: `find(id) ?? raise(campaignErrors.UNKNOWN_CAMPAIGN(path, { id }))`. */
export function raise(error: Error): never {
  throw error;
}
