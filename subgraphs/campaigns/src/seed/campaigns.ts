import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import { Campaign } from "../campaign/campaign.js";
import type { LaunchCampaignInput } from "../campaign-launch/campaign-launch.inputs.js";
import { CampaignLaunchService } from "../campaign-launch/campaign-launch.service.js";

/** The service's input, but organization and plan are named by their keys, and the key is the code. */
type CampaignRecord = KeyedRecord &
  Omit<LaunchCampaignInput, "code" | "organizationId" | "planId"> & { organization?: string; plan?: string };

export const campaigns = recordSeed<CampaignRecord>({
  entity: Campaign,
  kind: "campaign",
  file: "campaigns.yaml",
  create: (em, record, options) => {
    const organizationId = idOf("organization", record.organization);
    const input = { ...record, code: record.key, organizationId, planId: idOf("plan", record.plan) };
    return new CampaignLaunchService(em).launch(input, options);
  },
});
