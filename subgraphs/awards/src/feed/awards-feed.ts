import type { FeedDefinition } from "@thidua/kit/changes/change-feed";

/**
 * The change feed of this subgraph. No other subgraph mirrors its records, so that it publishes no snapshots: a change names the
 * record alone. That every record exists is public; the fields that are not are visible to their roles in the graph only.
 */
export const awardsFeed: FeedDefinition = {};
