import { mirroredOrganizationTree, type OrganizationTree } from "@thidua/kit/access/organization-tree";

/** The organization tree, from this subgraph's mirror of the organizations subgraph. */
export const organizationTree: OrganizationTree = mirroredOrganizationTree("awards");
