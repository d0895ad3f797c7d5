import { mirroredOrganizationTree } from "@thidua/kit/access/organization-tree";

/** Which organization belongs to which, as this subgraph's mirror knows it. */
export const organizationTree = mirroredOrganizationTree("typical_examples");
