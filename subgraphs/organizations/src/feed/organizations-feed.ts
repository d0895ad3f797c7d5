import type { FeedDefinition } from "@thidua/kit/changes/change-feed";
import type { TaskCompletion } from "../task-completion/task-completion.js";
import { appointmentSnapshot } from "./appointment-snapshot.js";
import { emulationCouncilSnapshot } from "./emulation-council-snapshot.js";
import { lineageParticipantSnapshot } from "./lineage-participant-snapshot.js";
import { organizationSnapshot } from "./organization-snapshot.js";
import { personSnapshot } from "./person-snapshot.js";
import { provinceSnapshot } from "./province-snapshot.js";

/**
 * The parts of this subgraph's records that its change feed publishes. `schema/CHANGES.md` and `schema/changes` describe them for
 * other implementations.
 */
export const organizationsFeed: FeedDefinition = {
  // As for the record itself, the level of an organization is public, and that of a person is not.
  isPublic: { TaskCompletion: ({ personId }: TaskCompletion) => !personId },
  snapshots: {
    Organization: organizationSnapshot,
    LineageParticipant: lineageParticipantSnapshot,
    Person: personSnapshot,
    Appointment: appointmentSnapshot,
    EmulationCouncil: emulationCouncilSnapshot,
    Province: provinceSnapshot,
  },
};
