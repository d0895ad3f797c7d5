import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { LinkCampaignsInput } from "../campaign-link/campaign-link.inputs.js";
import { CampaignLink } from "../campaign-link/campaign-link.js";
import { CampaignLinkService } from "../campaign-link/campaign-link.service.js";

/** The service's input, but campaigns are named by their keys. */
type LinkRecord = KeyedRecord & Omit<LinkCampaignsInput, "fromId" | "toId"> & { from: string; to: string };

export const campaignLinks = recordSeed<LinkRecord>({
  entity: CampaignLink,
  kind: "campaign-link",
  file: "campaign-links.yaml",
  create: (em, record, options) => {
    const ends = { fromId: idOf("campaign", record.from), toId: idOf("campaign", record.to) };
    return new CampaignLinkService(em).link({ ...record, ...ends }, options);
  },
});
