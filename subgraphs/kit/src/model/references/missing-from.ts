import type { EntityClass } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { isId } from "@thidua/base/identifiers";

/** Gives which of some ids a mirror does not know, in one statement. Takes the mirror's entity. */
export function missingFrom(
  em: EntityManager,
  entity: EntityClass<object>,
): (ids: readonly string[]) => Promise<string[]> {
  return async (ids) => {
    // They come checked; nothing else may be written into the literal.
    for (const id of ids) if (!isId(id)) throw new Error(`Not an id: ${id}`);
    const table = `"${em.config.get("schema")}"."${em.getMetadata().get(entity as never).tableName}"`;
    const rows = await em.execute<{ id: string }[]>(
      `select "given"."id" from unnest(?::uuid[]) as "given" ("id") except select "id" from ${table}`,
      [`{${ids.join(",")}}`],
    );
    return rows.map(({ id }) => id);
  };
}
