import type { EntityManager } from "@mikro-orm/sql";
import { lockNames, readRows } from "@thidua/kit/model/rows";

/** The SQL of links between campaigns. */
export class CampaignLinkRepository {
  constructor(private readonly em: EntityManager) {}

  /**
   * Returns whether links of any kind lead from one campaign to another. Transactions that call it follow one another, since
   * two at the same time could close a cycle together.
   */
  async leads(fromId: string, toId: string): Promise<boolean> {
    await lockNames(this.em, "campaign_link");
    const found = await readRows(
      this.em,
      `with recursive "reached" ("id") as (
         select ?::uuid
         union
         select "link"."to_campaign_id" from "campaigns"."campaign_link" as "link"
         join "reached" on "link"."from_campaign_id" = "reached"."id"
       ) select 1 from "reached" where "id" = ?::uuid`,
      [fromId, toId],
    );
    return found.length > 0;
  }
}
