import type { FeedDefinition } from "@thidua/kit/changes/change-feed";
import type { Initiative } from "../initiative/initiative.js";
import type { Registration } from "../registration/registration.js";
import { campaignSnapshot } from "./campaign-snapshot.js";
import { emulationPlanSnapshot } from "./emulation-plan-snapshot.js";
import { initiativeSnapshot } from "./initiative-snapshot.js";

/** The snapshots of this subgraph. `schema/CHANGES.md` and `schema/changes` describe them for other implementations. */
export const campaignsFeed: FeedDefinition = {
  snapshots: {
    Campaign: campaignSnapshot,
    EmulationPlan: emulationPlanSnapshot,
    Initiative: initiativeSnapshot,
  },

  isPublic: {
    Initiative: ({ isPublic }: Initiative) => isPublic,
    Registration: ({ isPublic }: Registration) => isPublic,
    // Whether a party is public depends on its pledge, which is recorded in the same transaction.
    PledgeSignatory: () => false,
  },
};
