import { mirroredOrganizationTree } from "@thidua/kit/access/organization-tree";

/** The organization tree, from the mirror of this subgraph. */
export const organizationTree = mirroredOrganizationTree("campaigns");
