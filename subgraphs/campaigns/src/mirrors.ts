import type { MirrorDefinition } from "@thidua/kit/changes/mirror";
import { organizationTreeTypes, updateOrganizationPaths } from "@thidua/kit/changes/organization-tree-mirror";
import { MirroredAppointment } from "./appointment/mirrored-appointment.js";
import { MirroredPerson } from "./person/mirrored-person.js";
import { MirroredProvince } from "./province/mirrored-province.js";

/** What this subgraph keeps of organizations: the tree with its lineage, persons, which offices they hold, and provinces. */
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
    Province: {
      entity: MirroredProvince,
      row: ({ name }: Pick<MirroredProvince, "name">) => ({ name }),
    },
  },
  afterBatch: updateOrganizationPaths,
};

/** All that this subgraph mirrors. */
export const mirrors: readonly MirrorDefinition[] = [organizationsMirror];
