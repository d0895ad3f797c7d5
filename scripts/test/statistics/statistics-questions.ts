import type { EntityManager } from "@mikro-orm/sql";
import fc from "fast-check";
import type { AskedField, CountedStatistics } from "./counted-statistics.js";

/** A question about statistics. */
export interface AskedStatistics {
  readonly groupBy: readonly string[];
  readonly filter: object;
  readonly lineage: "AS_THEN" | "AS_NOW";
  readonly isAnonymous: boolean;
}

/** A value that no record has. */
const absent = "99999999-9999-4999-8999-999999999999";

/** Returns the questions about statistics, with the values that the records have, and some that none has. */
export async function statisticsQuestions(
  em: EntityManager,
  counted: CountedStatistics,
): Promise<fc.Arbitrary<AskedStatistics>> {
  const leaves: fc.Arbitrary<object>[] = [];
  for (const field of counted.fields) leaves.push(await conditionOn(em, counted, field));
  const { filter } = fc.letrec<{ filter: object; parts: object[] }>((tie) => ({
    filter: fc.oneof(
      { depthSize: "small", maxDepth: 2 },
      ...leaves,
      tie("parts").map((parts) => ({ and: parts })),
      tie("parts").map((parts) => ({ or: parts })),
      tie("filter").map((part) => ({ not: part })),
    ),
    parts: fc.array(tie("filter"), { minLength: 1, maxLength: 3 }),
  }));
  return fc.record({
    groupBy: fc.subarray([...counted.dimensions], { maxLength: 4 }),
    filter: fc.oneof(fc.constant({}), filter),
    lineage: fc.constantFrom("AS_THEN", "AS_NOW"),
    isAnonymous: fc.boolean(),
  });
}

async function conditionOn(
  em: EntityManager,
  { table }: CountedStatistics,
  { field, kind, column }: AskedField,
): Promise<fc.Arbitrary<object>> {
  const of = (condition: fc.Arbitrary<object>) => condition.map((value) => ({ [field]: value }));
  if (kind === "FLAG") return of(fc.record({ eq: fc.boolean() }));
  const shown = kind === "YEARS" ? `extract(year from "${column}")::int` : `"${column}"`;
  const rows = await em.execute<{ value: string | number }[]>(
    `select distinct ${shown} as "value" from ${table} where "${column}" is not null order by 1 limit 20`,
  );
  const found = rows.map(({ value }) => value);
  // Writes at random may have left none.
  if (found.length === 0 && kind !== "ORGANIZATIONS") return of(fc.record({ isNull: fc.boolean() }));
  const isText = kind === "VALUES";
  const value = fc.constantFrom(...(found.length > 0 ? found : [absent]));
  const isNull = fc.record({ isNull: fc.boolean() });
  switch (kind) {
    case "ORGANIZATIONS":
      return of(
        fc.record({
          id: fc.constantFrom(...found, absent),
          includeDescendants: fc.boolean(),
          includePredecessors: fc.boolean(),
        }),
      );
    case "YEARS":
      return of(
        fc.oneof(
          isNull,
          value.map((year) => ({ gte: `${year}-01-01`, lte: `${year}-12-31` })),
          value.map((year) => ({ gt: `${year}-12-31` })),
          value.map((year) => ({ lt: `${year}-01-01` })),
        ),
      );
    default:
      return of(
        fc.oneof(
          isNull,
          fc.record({ eq: value }),
          fc.record({ in: fc.array(value, { maxLength: 4 }) }),
          ...(isText
            ? []
            : [fc.record({ gte: value, lt: value }), fc.record({ gt: value }), fc.record({ lte: value })]),
        ),
      );
  }
}
