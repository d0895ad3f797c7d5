import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { HoldReviewConferenceInput } from "../review-conference/review-conference.inputs.js";
import { ReviewConference } from "../review-conference/review-conference.js";
import { ReviewConferenceService } from "../review-conference/review-conference.service.js";

/** The service's input, but other records are named by their keys. */
type ConferenceRecord = KeyedRecord &
  Omit<HoldReviewConferenceInput, "programId" | "organizerId" | "chairId"> & {
    program: string;
    organizer?: string | null;
    chair?: string | null;
  };

export const reviewConferences = recordSeed<ConferenceRecord>({
  entity: ReviewConference,
  kind: "conference",
  file: "conferences.yaml",
  create: (em, { program, organizer, chair, ...conference }, options) =>
    new ReviewConferenceService(em).hold(
      {
        ...conference,
        programId: idOf("program", program),
        organizerId: idOf("organization", organizer),
        chairId: idOf("person", chair),
      },
      options,
    ),
});
