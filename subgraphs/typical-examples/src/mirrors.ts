import type { MirrorDefinition } from "@thidua/kit/changes/mirror";
import { organizationTreeTypes, updateOrganizationPaths } from "@thidua/kit/changes/organization-tree-mirror";
import { MirroredAppointment } from "./appointment/mirrored-appointment.js";
import { MirroredCampaign } from "./campaign/mirrored-campaign.js";
import { MirroredEmulationCouncil } from "./emulation-council/mirrored-emulation-council.js";
import { MirroredPerson } from "./person/mirrored-person.js";

/** What this subgraph keeps of organizations: the tree with its lineage, persons, which offices they hold, and councils. */
const organizationsMirror: MirrorDefinition = {
  owner: "organizations",
  types: {
    ...organizationTreeTypes,
    Person: {
      entity: MirroredPerson,
      row: ({ fullName }: Pick<MirroredPerson, "fullName">) => ({ fullName }),
    },
    Appointment: {
      entity: MirroredAppointment,
      // What was told before there were classes has none.
      row: ({
        personId,
        organizationId,
        role,
        positionClass = null,
        heldFrom,
        heldTo,
      }: Omit<MirroredAppointment, "id">) => ({
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
      row: ({ name }: Pick<MirroredEmulationCouncil, "name">) => ({ name }),
    },
  },
  afterBatch: updateOrganizationPaths,
};

/** What it keeps of campaigns: enough to know that one exists and whose it is. */
const campaignsMirror: MirrorDefinition = {
  owner: "campaigns",
  types: {
    Campaign: {
      entity: MirroredCampaign,
      row: ({ name, organizationId }: Pick<MirroredCampaign, "name" | "organizationId">) => ({ name, organizationId }),
    },
  },
};

/** All that this subgraph mirrors. */
export const mirrors: readonly MirrorDefinition[] = [organizationsMirror, campaignsMirror];
