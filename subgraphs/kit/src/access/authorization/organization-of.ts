import type { EntityClass } from "@mikro-orm/core";
import type { WriteContext } from "./write-rule.js";

/**
 * For `within` of mutations that change a record: the body it belongs to, by the record's id.
 *
 * Takes the context, the entity, the record's id and the property that holds the body's id. Gives the body's id, null when
 * the record belongs to none, undefined when there is no such record (the service says so in its own words).
 */
export async function organizationOf<Record extends object>(
  { em }: Pick<WriteContext, "em">,
  entity: EntityClass<Record>,
  id: string,
  property: keyof Record & string = "organizationId" as never,
): Promise<string | null | undefined> {
  const record = await em.findOne(entity, { id } as never, {
    fields: ["id", property] as never,
    disableIdentityMap: true,
  });
  return record ? (((record as Record)[property] as string | null) ?? null) : undefined;
}
