import type { MirrorDefinition } from "@thidua/kit/changes/mirror";
import { organizationTreeTypes, updateOrganizationPaths } from "@thidua/kit/changes/organization-tree-mirror";
import { mirroredAppointments, mirroredPersons } from "@thidua/vocabulary/mirrored-records";
import { MirroredProvince } from "./mirrored-province.js";

const organizationsMirror: MirrorDefinition = {
  owner: "organizations",
  types: {
    ...organizationTreeTypes,
    ...mirroredPersons,
    ...mirroredAppointments,
    Province: {
      entity: MirroredProvince,
      row: ({ name }: Omit<MirroredProvince, "id">) => ({ name }),
    },
  },
  afterBatch: updateOrganizationPaths,
};

/** The records of other subgraphs that campaigns mirrors. */
export const mirrors: readonly MirrorDefinition[] = [organizationsMirror];
