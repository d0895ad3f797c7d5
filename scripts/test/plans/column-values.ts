import type { EntityManager } from "@mikro-orm/sql";

/** Values of a column as the database writes them, by how many records have them. */
export interface ColumnValues {
  readonly frequent: string | undefined;
  readonly rare: string | undefined;
  /** A rare value of the record that comes last in the list's order. */
  readonly last: string | undefined;
  readonly least: string | undefined;
  readonly greatest: string | undefined;
  /** Of an enumeration, the values that no record has are the others. */
  readonly all: ReadonlySet<string>;
}

/** A value counts as rare up to so many records. */
const rare = 20;
/** Among so many records at the end of the list. */
const lastRows = 1_000;
/** As many values as an enumeration has at most. */
const enumerated = 100;

/** Where the values are: a quoted table with its schema, and a column, which can hold several values. */
export interface ValueSource {
  readonly table: string;
  readonly column: string;
  readonly isList: boolean;
}

/** Reads values of columns, each once. */
export class KnownValues {
  readonly #known = new Map<string, Promise<ColumnValues>>();

  /**
   * Returns values of a column that say most of how it is filtered.
   *
   * @param order the list's default order in SQL, from its end
   */
  of(em: EntityManager, source: ValueSource, order: string): Promise<ColumnValues> {
    const key = JSON.stringify([source, order]);
    const values = this.#known.get(key) ?? columnValues(em, source, order);
    this.#known.set(key, values);
    return values;
  }
}

async function columnValues(
  em: EntityManager,
  { table, column, isList }: ValueSource,
  order: string,
): Promise<ColumnValues> {
  const [source, value] = isList
    ? [`${table} as "e", unnest("e"."${column}") as "value"`, `"value"`]
    : [`${table} as "e"`, `"e"."${column}"`];
  const [row] = await em.execute<{ [name: string]: string | null }[]>(
    `with "counted" as (
       select ${value} as "value", count(*) as "count" from ${source} where ${value} is not null group by 1
     ), "few" as (
       select "value" from "counted" where "count" <= greatest(${rare}, (select min("count") from "counted"))
     )
     select (select "value"::text from "counted" order by "count" desc, "value" limit 1) as "frequent",
       (select "value"::text from "counted" order by "count", "value" limit 1) as "rare",
       (select "few"."value"::text from (
          select ${value} as "value", row_number() over (order by ${order}) as "place" from ${source} order by ${order} limit ${lastRows}
        ) as "end" join "few" on "few"."value" = "end"."value" order by "place" limit 1) as "last",
       (select "value"::text from "counted" order by "value" limit 1) as "least",
       (select "value"::text from "counted" order by "value" desc limit 1) as "greatest",
       (select case when count(*) <= ${enumerated} then array_to_json(array_agg("value"::text))::text end from "counted") as "all"`,
  );
  const { all, ...values } = row!;
  const present = Object.fromEntries(Object.entries(values).map(([name, found]) => [name, found ?? undefined]));
  return { ...(present as unknown as ColumnValues), all: new Set(all ? (JSON.parse(all) as string[]) : []) };
}
