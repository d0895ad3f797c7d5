import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { IssueDecisionInput } from "../award-decision/award-decision.inputs.js";
import { AwardDecision } from "../award-decision/award-decision.js";
import { AwardDecisionService } from "../award-decision/award-decision.service.js";

/** The service's input, with keys in place of the IDs of other records. */
type DecisionRecord = KeyedRecord &
  IssueDecisionInput & { organization: string; conference?: string; council?: string };

export const awardDecisions = recordSeed<DecisionRecord>({
  entity: AwardDecision,
  kind: "award-decision",
  file: "decisions.yaml",
  create: (em, record, options) =>
    new AwardDecisionService(em).create(
      {
        ...record,
        organizationId: idOf("organization", record.organization),
        reviewConferenceId: idOf("conference", record.conference),
        proposingCouncilId: idOf("council", record.council),
      },
      options,
    ),
});
