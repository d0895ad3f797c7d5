import type { EntityManager } from "@mikro-orm/sql";
import { columnValues } from "@thidua/kit/model/columns";
import { type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { requireCampaign } from "../campaign/require-campaign.js";
import { campaignLinkErrors } from "./campaign-link.errors.js";
import type { LinkCampaignsInput } from "./campaign-link.inputs.js";
import { CampaignLink } from "./campaign-link.js";
import { CampaignLinkRepository } from "./campaign-link.repository.js";

/** The rules of links. Works within the transaction of its EntityManager. */
export class CampaignLinkService {
  private readonly links: CampaignLinkRepository;

  constructor(private readonly em: EntityManager) {
    this.links = new CampaignLinkRepository(em);
  }

  /**
   * Links two campaigns.
   *
   * @throws DomainError SELF_LINK, UNKNOWN_CAMPAIGN, DUPLICATE_LINK, LINK_CYCLE, TOO_LONG
   */
  async link(input: LinkCampaignsInput, options: RecordOptions = {}): Promise<CampaignLink> {
    const { fromId, kind, toId } = input;
    if (fromId === toId) throw campaignLinkErrors.SELF_LINK(["toId"]);
    await requireCampaign(this.em, fromId, ["fromId"]);
    await requireCampaign(this.em, toId, ["toId"]);
    if ((await this.em.count(CampaignLink, { fromId, toId, kind })) > 0)
      throw campaignLinkErrors.DUPLICATE_LINK(["toId"]);
    if (await this.links.leads(toId, fromId)) throw campaignLinkErrors.LINK_CYCLE(["toId"]);
    const values = columnValues(CampaignLink, input, {});
    const link = this.em.create(CampaignLink, { ...recordFields(input, options), ...values });
    await this.em.persist(link).flush();
    return link;
  }
}
