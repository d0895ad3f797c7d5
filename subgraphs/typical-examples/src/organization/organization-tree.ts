import { mirroredOrganizationTree } from "@thidua/kit/access/organization-tree";

/** The tree of the organizations that this subgraph mirrors. */
export const organizationTree = mirroredOrganizationTree("typical_examples");
