import type { EntityClass } from "@mikro-orm/core";
import type { WriteContext } from "./write-rule.js";

/**
 * Returns the organization of a record, for `within` of mutations that change the record.
 *
 * @param id the record's ID
 * @param property the property with the organization's ID, `organizationId` unless given
 * @returns the organization's ID; null if the record belongs to none; undefined if there is no such record, which the service
 *   reports
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
