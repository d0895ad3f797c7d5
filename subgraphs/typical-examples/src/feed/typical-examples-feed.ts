import type { FeedDefinition } from "@thidua/kit/changes/change-feed";
import type { ReviewConference } from "../review-conference/review-conference.js";
import type { TypicalExample } from "../typical-example/typical-example.js";

/** What mirrors of other subgraphs hold of an example. Without its name, since it need not be honored yet. */
export interface TypicalExampleSnapshot {
  kind: string;
  subjectKind: string;
  stage: string;
  organizationId: string;
  personId: string | null;
  /** Whether the example has been honored and is therefore public. */
  isPublic: boolean;
}

/** What mirrors of other subgraphs hold of a review conference. */
export interface ReviewConferenceSnapshot {
  name: string;
  organizerId: string;
  heldOn: string | null;
}

/** A record is internal until its example is honored. `honoredOnly` is the same rule for readers of the graph. */
const isHonored = ({ isPublic }: { isPublic: boolean }): boolean => isPublic;

/**
 * What this subgraph publishes of its records. `schema/CHANGES.md` describes the feed for other implementations. A snapshot may
 * gain properties; a property that is changed or removed breaks every mirror.
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
