import type { FeedDefinition } from "@thidua/kit/changes/change-feed";
import type { ReviewConference } from "../review-conference/review-conference.js";
import type { TypicalExample } from "../typical-example/typical-example.js";

/** What others may keep of an example: what it is and whose, but not its name, since it need not be honored yet. */
export interface TypicalExampleSnapshot {
  kind: string;
  subjectKind: string;
  stage: string;
  organizationId: string;
  personId: string | null;
  /** Whether it has been honored, so that everyone may know of it. */
  isPublic: boolean;
}

/** What others may keep of a review conference. */
export interface ReviewConferenceSnapshot {
  name: string;
  organizerId: string;
  heldOn: string | null;
}

/** Before its example is honored a record is internal: see `honoredOnly`, the same rule for readers of the graph. */
const isHonored = ({ isPublic }: { isPublic: boolean }): boolean => isPublic;

/**
 * What this subgraph publishes of its records; `schema/CHANGES.md` describes it for other implementations. A snapshot may gain
 * properties; to change or drop one breaks every mirror.
 */
export const typicalExamplesFeed: FeedDefinition = {
  snapshots: {
    TypicalExample: (example: TypicalExample): TypicalExampleSnapshot => ({
      kind: example.kind,
      subjectKind: example.subjectKind,
      stage: example.currentStage,
      organizationId: example.organizationId,
      personId: example.personId ?? null,
      isPublic: example.isPublic,
    }),

    ReviewConference: ({ name, organizerId, heldOn }: ReviewConference): ReviewConferenceSnapshot => ({
      name,
      organizerId,
      heldOn: heldOn ?? null,
    }),
  },
  isPublic: {
    TypicalExample: isHonored,
    ExampleStageEntry: isHonored,
    ExampleRecognition: isHonored,
    Replication: isHonored,
  },
};
