import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { CriterionInput } from "../criterion/criterion.inputs.js";
import { CampaignCriterion } from "../criterion/criterion.js";
import { CriterionService } from "../criterion/criterion.service.js";

/** A criterion, with the key of its campaign. */
type CriterionRecord = KeyedRecord & CriterionInput & { campaign: string };

export const criteria = recordSeed<CriterionRecord>({
  entity: CampaignCriterion,
  kind: "criterion",
  file: "criteria.yaml",
  create: (em, record, options) =>
    new CriterionService(em).add({ campaignId: idOf("campaign", record.campaign), criterion: record }, options),
});
