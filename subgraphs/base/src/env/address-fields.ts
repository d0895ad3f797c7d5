import type { z } from "zod";
import { urlField } from "./fields.js";

/**
 * Makes fields for addresses whose variable names are data: `TRAINING_CHANGES_URL` for a subgraph named `training`.
 *
 * @param suffix the suffix of the names
 * @returns a zod field for each variable of the environment with that suffix
 */
export function addressFields(
  source: Readonly<Record<string, string | undefined>>,
  suffix: string,
): Record<string, z.ZodOptional<typeof urlField>> {
  const names = Object.keys(source).filter((name) => name.endsWith(suffix) && name.length > suffix.length);
  return Object.fromEntries(names.map((name) => [name, urlField.optional()]));
}

/** The name of the variable that holds a subgraph's address: `TYPICAL_EXAMPLES_URL` for `typical-examples` and `_URL`. */
export function addressVariable(subgraph: string, suffix: string): string {
  return `${subgraph.toUpperCase().replaceAll("-", "_")}${suffix}`;
}
