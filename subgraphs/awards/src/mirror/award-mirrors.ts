import type { MirrorDefinition } from "@thidua/kit/changes/mirror";
import { organizationTreeTypes, updateOrganizationPaths } from "@thidua/kit/changes/organization-tree-mirror";
import { MirroredAppointment } from "../appointment/mirrored-appointment.js";
import { MirroredCampaign } from "../campaign/mirrored-campaign.js";
import { MirroredEmulationCouncil } from "../emulation-council/mirrored-emulation-council.js";
import { MirroredEmulationPlan } from "../emulation-plan/mirrored-emulation-plan.js";
import { MirroredInitiative } from "../initiative/mirrored-initiative.js";
import { MirroredPerson } from "../person/mirrored-person.js";
import { MirroredReviewConference } from "../review-conference/mirrored-review-conference.js";
import { MirroredTypicalExample } from "../typical-example/mirrored-typical-example.js";

/* What is used here of the owners' snapshots, which hold more. */
interface PersonSnapshot {
  fullName: string;
}
interface AppointmentSnapshot {
  personId: string | null;
  organizationId: string;
  role: string;
  /** Not there where it was told before there were classes. */
  positionClass?: string | null;
  heldFrom: string | null;
  heldTo: string | null;
}
interface EmulationCouncilSnapshot {
  name: string;
}
interface CampaignSnapshot {
  name: string;
  organizationId: string | null;
}
interface EmulationPlanSnapshot {
  organizationId: string;
}
interface InitiativeSnapshot {
  name: string;
  organizationId: string;
  recognizedOn: string | null;
}
interface ReviewConferenceSnapshot {
  name: string;
}
interface TypicalExampleSnapshot {
  isPublic: boolean;
}

/**
 * What this subgraph keeps of others' records: no more of a snapshot than it uses, for filters by an organization's tree, for
 * the scope of editors, and for references that are checked while their owner is down.
 */
export const awardMirrors: readonly MirrorDefinition[] = [
  {
    owner: "organizations",
    types: {
      ...organizationTreeTypes,
      Person: {
        entity: MirroredPerson,
        row: ({ fullName }: PersonSnapshot) => ({ fullName }),
      },
      Appointment: {
        entity: MirroredAppointment,
        row: ({ personId, organizationId, role, positionClass = null, heldFrom, heldTo }: AppointmentSnapshot) => ({
          personId,
          organizationId,
          role,
          positionClass,
          heldFrom,
          heldTo,
        }),
      },
      EmulationCouncil: {
        entity: MirroredEmulationCouncil,
        row: ({ name }: EmulationCouncilSnapshot) => ({ name }),
      },
    },
    afterBatch: updateOrganizationPaths,
  },
  {
    owner: "campaigns",
    types: {
      Campaign: {
        entity: MirroredCampaign,
        row: ({ name, organizationId }: CampaignSnapshot) => ({ name, organizationId }),
      },
      EmulationPlan: {
        entity: MirroredEmulationPlan,
        row: ({ organizationId }: EmulationPlanSnapshot) => ({ organizationId }),
      },
      Initiative: {
        entity: MirroredInitiative,
        row: ({ name, organizationId, recognizedOn }: InitiativeSnapshot) => ({ name, organizationId, recognizedOn }),
      },
    },
  },
  {
    owner: "typical-examples",
    types: {
      ReviewConference: {
        entity: MirroredReviewConference,
        row: ({ name }: ReviewConferenceSnapshot) => ({ name }),
      },
      TypicalExample: {
        entity: MirroredTypicalExample,
        row: ({ isPublic }: TypicalExampleSnapshot) => ({ isPublic }),
      },
    },
  },
];
