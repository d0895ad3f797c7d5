import { argumentsOf, type Way } from "../null-arguments/ways.js";
import type { Answer } from "../seeded-graph.js";
import type { FilteredList } from "./filtered-lists.js";

/** Sends an operation. */
export type Ask = (query: string, variables: object) => Promise<Answer>;

/** As many as one operation can have at its root. */
const fieldsAtOnce = 20;

/**
 * Counts what filters find in a list: one number for each object of the list's parent that the way leads to. Below other records that
 * is several.
 *
 * @param filters undefined and null for none
 * @returns the numbers for each filter
 * @throws Error for an answer with errors
 */
export async function countAll(
  ask: Ask,
  { parent, field, filter, name }: FilteredList,
  { open, close }: Way,
  filters: readonly unknown[],
): Promise<number[][]> {
  const counted: number[][] = [];
  for (let start = 0; start < filters.length; start += fieldsAtOnce) {
    const some = filters.slice(start, start + fieldsAtOnce);
    const fields = some.map((_, index) => {
      return `a${index}: ${field.name}${argumentsOf(parent, field, "filter", [`filter: $f${index}`])} { totalCount }`;
    });
    const declared = some.map((_, index) => `$f${index}: ${filter.name}`);
    const variables = Object.fromEntries(some.map((value, index) => [`f${index}`, value]));
    const { data, errors } = await ask(
      `query (${declared.join(", ")}) { ${open}${fields.join(" ")}${close} }`,
      variables,
    );
    if (errors) throw new Error(`${name}: ${JSON.stringify([errors[0], variables])}`);
    counted.push(...some.map((_, index) => countsIn(data, `a${index}`)));
  }
  return counted;
}

/** The counts under a response name, wherever it stands. */
function countsIn(data: unknown, name: string): number[] {
  if (Array.isArray(data)) return data.flatMap((item) => countsIn(item, name));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === name ? [value.totalCount] : countsIn(value, name)));
}
