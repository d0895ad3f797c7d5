import { DomainError, type Path, type Violation } from "@thidua/base/errors";

/**
 * Reads many inputs by the rule of one.
 *
 * @param path where the list stands in the mutation's input
 * @param read returns the values of an input, or throws DomainError with paths that begin with the one that it gets
 * @returns what `read` returns for each input
 * @throws DomainError with the violations of all inputs
 */
export function readEach<Input, Values>(
  inputs: readonly Input[],
  path: Path,
  read: (input: Input, path: Path, index: number) => Values,
): Values[] {
  const values: Values[] = [];
  const violations: Violation[] = [];
  for (const [index, input] of inputs.entries()) {
    try {
      values.push(read(input, [...path, index], index));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      violations.push(...error.violations);
    }
  }
  if (violations.length > 0) throw new DomainError(violations);
  return values;
}
