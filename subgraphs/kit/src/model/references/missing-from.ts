import type { EntityClass } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { readPrimaryRows } from "../rows/index.js";
import { uuidArray } from "./uuid-array.js";

/** Returns a function that finds the ids without a row in a mirror's table, in one statement. */
export function missingFrom(
  entity: EntityClass<object>,
): (em: EntityManager, ids: readonly string[]) => Promise<string[]> {
  return async (em, ids) => {
    const table = `"${em.config.get("schema")}"."${em.getMetadata().get(entity as never).tableName}"`;
    const rows = await readPrimaryRows<{ id: string }>(
      em,
      `select "given"."id" from unnest(?::uuid[]) as "given" ("id") except select "id" from ${table}`,
      [uuidArray(ids)],
    );
    return rows.map(({ id }) => id);
  };
}
