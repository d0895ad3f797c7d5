import type { FeedDefinition } from "@thidua/kit/changes/change-feed";

/**
 * The change feed of this subgraph. No other subgraph mirrors its records, so the feed has no snapshots: a change states the type
 * and ID of the record only. The existence of every record is public; hidden fields are visible in the graph only.
 */
export const awardsFeed: FeedDefinition = {};
