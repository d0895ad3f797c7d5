import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { RecordSelectionRoundInput } from "../selection-round/selection-round.inputs.js";
import { SelectionRound } from "../selection-round/selection-round.js";
import { SelectionRoundService } from "../selection-round/selection-round.service.js";

/** The service's input, but other records are named by their keys. */
type RoundRecord = KeyedRecord &
  Omit<RecordSelectionRoundInput, "programId" | "organizationId" | "conferenceId"> & {
    program: string;
    organization?: string | null;
    conference?: string | null;
  };

export const selectionRounds = recordSeed<RoundRecord>({
  entity: SelectionRound,
  kind: "round",
  file: "rounds.yaml",
  create: (em, { program, organization, conference, ...round }, options) =>
    new SelectionRoundService(em).record(
      {
        ...round,
        programId: idOf("program", program),
        organizationId: idOf("organization", organization),
        conferenceId: idOf("conference", conference),
      },
      options,
    ),
});
