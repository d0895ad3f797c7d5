import { mirroredOrganizationTree, type OrganizationTree } from "@thidua/kit/access/organization-tree";

/** Which organization belongs to which, by this subgraph's mirror of the organizations subgraph. */
export const organizationTree: OrganizationTree = mirroredOrganizationTree("awards");
