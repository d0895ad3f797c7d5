import type { EntityManager } from "@mikro-orm/sql";
import { CampaignLink } from "./campaign-link.js";
import type { CampaignLinkKind } from "./campaign-link-kind.js";

/** Reads and stores links between campaigns. */
export class CampaignLinkRepository {
  constructor(private readonly em: EntityManager) {}

  /** Whether the two are linked so already. */
  async has(fromId: string, toId: string, kind: CampaignLinkKind): Promise<boolean> {
    return (await this.em.count(CampaignLink, { fromId, toId, kind })) > 0;
  }

  /**
   * Whether links of any kind lead from one campaign to another. Writers of links wait for each other until their
   * transaction ends, or two of them could close a circle together.
   */
  async leads(fromId: string, toId: string): Promise<boolean> {
    await this.em.execute("select pg_advisory_xact_lock(hashtext('campaign_link'))");
    const found = await this.em.execute(
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

  /** Stores a new link at once. */
  async add(link: CampaignLink): Promise<CampaignLink> {
    await this.em.persist(link).flush();
    return link;
  }
}
