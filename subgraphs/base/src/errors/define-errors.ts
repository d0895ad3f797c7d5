import type { LocalizedText } from "../locale/index.js";
import { DomainError, type Path, type Violation } from "./domain-error.js";
import type { ErrorDefinition } from "./error-definition.js";
import { errorText, rememberText } from "./error-texts.js";
import { type PlaceholderOf, placeholdersOf } from "./placeholders.js";

/** The texts of some codes in both languages. */
export type ErrorCatalog = Readonly<Record<string, LocalizedText>>;

/** A catalog whose texts are literals, with the same placeholders in both languages; anything else does not compile. */
type Checked<Catalog extends ErrorCatalog> = {
  readonly [Code in keyof Catalog]: string extends Catalog[Code]["vi"] | Catalog[Code]["en"]
    ? never
    : [PlaceholderOf<Catalog[Code]["vi"]>, PlaceholderOf<Catalog[Code]["en"]>] extends [
          PlaceholderOf<Catalog[Code]["en"]>,
          PlaceholderOf<Catalog[Code]["vi"]>,
        ]
      ? Catalog[Code]
      : never;
};

/** The result of `defineErrors`: a function for each code. */
export type DefinedErrors<Catalog extends ErrorCatalog> = {
  readonly [Code in keyof Catalog]: ErrorDefinition<Catalog[Code]["en"]>;
};

/**
 * Adds codes to the closed list. Each package and aggregate defines its own beside its rules (`campaign.errors.ts`).
 *
 * @param catalog SCREAMING_SNAKE codes with their Vietnamese and English texts; both have the same `{placeholders}`
 * @returns a function for each code that returns the error to throw, and takes exactly the placeholders of its text
 * @throws Error when a code is defined twice, or its two texts differ in their placeholders
 */
export function defineErrors<const Catalog extends ErrorCatalog>(
  catalog: Catalog & Checked<Catalog>,
): DefinedErrors<Catalog> {
  const entries = Object.entries<LocalizedText>(catalog).map(([code, text]) => [code, definition(code, text)]);
  return Object.fromEntries(entries);
}

function definition(code: string, text: LocalizedText): ErrorDefinition {
  if (errorText(code)) throw new Error(`Error code ${code} is defined twice`);
  const [vi, en] = [placeholdersOf(text.vi), placeholdersOf(text.en)];
  if (vi.symmetricDifference(en).size > 0) throw new Error(`The texts of error code ${code} differ in their values`);
  rememberText(code, text);
  const violation = (path: Path, values?: Record<string, unknown>) =>
    ({ code, path, ...(values && { values }) }) as Violation;
  const error = (path: Path = [], values?: Record<string, unknown>) => new DomainError([violation(path, values)]);
  const report = (values: Record<string, unknown> = {}) => ({ definition: error as never, values });
  return Object.assign(error, { code, text, violation, report }) as ErrorDefinition;
}
