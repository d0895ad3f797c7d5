import type { FeedDefinition } from "@thidua/kit/changes/change-feed";
import { reviewConferenceSnapshot } from "./review-conference-snapshot.js";
import { typicalExampleSnapshot } from "./typical-example-snapshot.js";

/** A record is internal until its example is honored. `honoredOnly` is the same rule for readers of the graph. */
const isHonored = ({ isPublic }: { isPublic: boolean }): boolean => isPublic;

/**
 * What this subgraph publishes of its records. `schema/CHANGES.md` and `schema/changes` describe the feed for other
 * implementations.
 */
export const typicalExamplesFeed: FeedDefinition = {
  snapshots: {
    TypicalExample: typicalExampleSnapshot,
    ReviewConference: reviewConferenceSnapshot,
  },
  isPublic: {
    TypicalExample: isHonored,
    ExampleStageEntry: isHonored,
    ExampleRecognition: isHonored,
    Replication: isHonored,
  },
};
