import type { EntityManager } from "@mikro-orm/sql";
import type { OrganizationNode } from "@thidua/kit/access/organization-tree";
import { readPrimaryRows } from "@thidua/kit/model/rows";

/** The SQL of registrations. */
export class RegistrationRepository {
  constructor(private readonly em: EntityManager) {}

  /**
   * Returns whether two organizations of different provinces may have been of one: an event of the lineage joins their provinces, which
   * were merged or divided then, or one of the two has moved from another province. The mirror has no lineage of provinces themselves.
   */
  async mayShareProvince(one: OrganizationNode, other: OrganizationNode): Promise<boolean> {
    const found = await readPrimaryRows(
      this.em,
      `select 1 from "campaigns"."lineage_participation" as "moved"
       where "moved"."event_kind" = 'RELOCATE_PROVINCE' and "moved"."organization_id" in (?::uuid, ?::uuid)
       union all
       select 1 from "campaigns"."lineage_participation" as "left"
       join "campaigns"."lineage_participation" as "right" on "right"."event_id" = "left"."event_id"
       join "campaigns"."organization_node" as "here" on "here"."id" = "left"."organization_id"
       join "campaigns"."organization_node" as "there" on "there"."id" = "right"."organization_id"
       where "here"."province_id" = ?::uuid and "there"."province_id" = ?::uuid
       limit 1`,
      [one.id, other.id, one.provinceId, other.provinceId],
    );
    return found.length > 0;
  }
}
