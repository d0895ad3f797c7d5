import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { CreateCommendationPolicyInput } from "../commendation-policy/commendation-policy.inputs.js";
import { CommendationPolicy } from "../commendation-policy/commendation-policy.js";
import { CommendationPolicyService } from "../commendation-policy/commendation-policy.service.js";

/** The service's input, with keys in place of the IDs of other records. */
type PolicyRecord = KeyedRecord &
  CreateCommendationPolicyInput & { organization: string; campaign?: string; plan?: string };

export const commendationPolicies = recordSeed<PolicyRecord>({
  entity: CommendationPolicy,
  kind: "commendation-policy",
  file: "commendation-policies.yaml",
  create: (em, record, options) =>
    new CommendationPolicyService(em).create(
      {
        ...record,
        organizationId: idOf("organization", record.organization),
        campaignId: idOf("campaign", record.campaign),
        emulationPlanId: idOf("plan", record.plan),
      },
      options,
    ),
});
