import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { SignPledgeInput } from "../pledge/pledge.inputs.js";
import { Pledge } from "../pledge/pledge.js";
import { PledgeService } from "../pledge/pledge.service.js";

/** The service's input, but organizations and campaign are named by their keys. */
type PledgeRecord = KeyedRecord &
  Omit<SignPledgeInput, "organizationId" | "campaignId" | "signatories"> & {
    organization: string;
    campaign?: string;
    signatories: { name: string; organization?: string }[];
  };

export const pledges = recordSeed<PledgeRecord>({
  entity: Pledge,
  kind: "pledge",
  file: "pledges.yaml",
  create: (em, record, options) => new PledgeService(em).sign(inputOf(record), options),
});

function inputOf(record: PledgeRecord): SignPledgeInput {
  return {
    ...record,
    organizationId: idOf("organization", record.organization),
    campaignId: idOf("campaign", record.campaign),
    signatories: record.signatories.map(({ name, organization }) => ({
      name,
      organizationId: idOf("organization", organization),
    })),
  };
}
