import type { EntityManager } from "@mikro-orm/sql";
import { optionalText, type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { requireCampaign } from "../campaign/require-campaign.js";
import { campaignLinkErrors } from "./campaign-link.errors.js";
import type { LinkCampaignsInput } from "./campaign-link.inputs.js";
import { CampaignLink } from "./campaign-link.js";
import { CampaignLinkRepository } from "./campaign-link.repository.js";

/** The rules of links. Works within the transaction of the EntityManager it is given. */
export class CampaignLinkService {
  private readonly links: CampaignLinkRepository;

  constructor(private readonly em: EntityManager) {
    this.links = new CampaignLinkRepository(em);
  }

  /** Links two campaigns. Raises SELF_LINK, UNKNOWN_CAMPAIGN, DUPLICATE_LINK, LINK_CYCLE, TOO_LONG. */
  async link(input: LinkCampaignsInput, options: RecordOptions = {}): Promise<CampaignLink> {
    const { fromId, kind, toId } = input;
    if (fromId === toId) throw campaignLinkErrors.SELF_LINK(["toId"]);
    await requireCampaign(this.em, fromId, ["fromId"]);
    await requireCampaign(this.em, toId, ["toId"]);
    if (await this.links.has(fromId, toId, kind)) throw campaignLinkErrors.DUPLICATE_LINK(["toId"]);
    if (await this.links.leads(toId, fromId)) throw campaignLinkErrors.LINK_CYCLE(["toId"]);
    const text = optionalText(input.text, ["text"], 2_000);
    return this.links.add(this.em.create(CampaignLink, { ...recordFields(input, options), fromId, toId, kind, text }));
  }
}
