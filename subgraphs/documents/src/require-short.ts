import { commonErrors, DomainError, type Path } from "@thidua/base/errors";

/** Longer than any citation with its title; short enough for an index, and for expressions that read it. In characters. */
const longest = 1_000;

/**
 * Checks the lengths of an input's texts before they are parsed.
 *
 * @param path the path of the input
 * @throws DomainError TOO_LONG for all texts that are too long
 */
export function requireShort<Input extends object>(
  input: Input,
  fields: readonly (keyof Input & string)[],
  path: Path,
): void {
  const wrong = fields.flatMap((field) => {
    const isTooLong = typeof input[field] === "string" && input[field].length > longest;
    return isTooLong ? [commonErrors.TOO_LONG.violation([...path, field], { limit: longest })] : [];
  });
  if (wrong.length > 0) throw new DomainError(wrong);
}
