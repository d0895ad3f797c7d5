import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import type { AnyList } from "./list-definitions.js";
import { listTable, sqlOrder, type Term } from "./list-order.js";

/** A cursor deep in a list, and where it is. */
export interface DeepCursor {
  readonly says: "the middle" | "a missing value";
  readonly cursor: string;
}

/** Makes cursors deep in lists, of each order once. */
export class DeepCursors {
  readonly #made = new Map<string, Promise<DeepCursor[]>>();

  /**
   * Returns cursors of records deep in a list, made from one that the list returned: half of the records with a value precede it, and,
   * where the first column of the order can be missing, half of those without one.
   *
   * @param known a cursor of the same order
   * @throws Error if cursors are no longer the order's name, the values of its columns and the ID
   */
  of(database: SubgraphDatabase, list: AnyList, order: readonly Term[], known: string): Promise<DeepCursor[]> {
    const written = JSON.parse(Buffer.from(known, "base64url").toString("utf8")) as unknown[];
    if (written.length !== order.length + 2) throw new Error(`The cursor ${known} has another form`);
    const key = `${(list.entity as { name: string }).name} ${written[0]}`;
    const cursors = this.#made.get(key) ?? deepCursors(database, list, order, written[0]);
    this.#made.set(key, cursors);
    return cursors;
  }
}

async function deepCursors(
  database: SubgraphDatabase,
  list: AnyList,
  order: readonly Term[],
  name: unknown,
): Promise<DeepCursor[]> {
  const table = listTable(database, list);
  const { forward, first } = sqlOrder(table, list, order);
  const properties = [...order.map(({ field }) => list.orders[field]!), "id"];
  const em = database.fork();
  const cursors: DeepCursor[] = [];
  for (const says of ["the middle", "a missing value"] as const) {
    const among = `from ${table.name} as "e" where ${first} is ${says === "the middle" ? "not null" : "null"}`;
    const [row] = await em.execute<{ id: string }[]>(
      `select "e"."id" ${among} order by ${forward} offset (select count(*) / 2 ${among}) limit 1`,
    );
    if (!row) continue;
    const record = (await em.findOneOrFail(list.entity, row.id as never)) as { [property: string]: unknown };
    const values = properties.map((property) => {
      const value = record[property];
      return value instanceof Date ? value.toISOString() : (value ?? null);
    });
    cursors.push({ says, cursor: Buffer.from(JSON.stringify([name, ...values])).toString("base64url") });
  }
  return cursors;
}
