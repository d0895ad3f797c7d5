import type { MirrorDefinition } from "@thidua/kit/mirror";
import { organizationTreeTypes, updateOrganizationPaths } from "@thidua/kit/organization-tree";
import { MirroredPerson } from "./person/mirrored-person.js";

/** What this subgraph keeps of organizations: the tree with its lineage, and persons, to check what is referred to. */
const organizationsMirror: MirrorDefinition = {
  owner: "organizations",
  types: {
    ...organizationTreeTypes,
    Person: {
      entity: MirroredPerson,
      row: ({ fullName }: Pick<MirroredPerson, "fullName">) => ({ fullName }),
    },
  },
  afterBatch: updateOrganizationPaths,
};

/** All that this subgraph mirrors. */
export const mirrors: readonly MirrorDefinition[] = [organizationsMirror];
