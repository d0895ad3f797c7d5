import { type LocaleCode, localize } from "../locale/index.js";
import { errorText } from "./catalog.js";

/** One thing that is wrong with what a caller sent. */
export interface Violation {
  /** A code of the closed list (`defineErrors`). */
  code: string;
  /** Where in the input, for example `["criteria", "0", "unit"]`. */
  path?: readonly (string | number)[];
  /** Values for the placeholders of the code's text. */
  values?: Record<string, unknown>;
}

/**
 * Says that a rule of the domain forbids what was asked. Thrown by services inside the transaction, so that nothing
 * is half written; a mutation answers with its violations as `userErrors`.
 */
export class DomainError extends Error {
  readonly violations: readonly Violation[];

  /** Takes at least one violation. Raises when a code is not on the closed list: that is our fault, not the caller's. */
  constructor(violations: readonly Violation[]) {
    for (const violation of violations) {
      if (!errorText(violation.code)) throw new Error(`Error code ${violation.code} is not on the closed list`);
    }
    super(violations.map((violation) => violationMessage(violation, "EN")).join("; "));
    this.name = "DomainError";
    this.violations = violations;
  }
}

/** The words of one violation in the language asked for. */
export function violationMessage(violation: Violation, locale: LocaleCode): string {
  const text = errorText(violation.code);
  return text ? localize(text, locale, violation.values) : violation.code;
}

/** Throws a DomainError of one violation. */
export function raise(
  code: string,
  path: readonly (string | number)[] = [],
  values: Record<string, unknown> = {},
): never {
  throw new DomainError([{ code, path, values }]);
}
