export { LineageParticipation } from "./lineage-participation.js";
export { OrganizationNode } from "./organization-node.js";
export type { OrganizationSelection, OrganizationTree, SqlFragment } from "./organization-tree.js";
export { mirroredOrganizationTree, sqlOrganizationTree } from "./sql-organization-tree.js";
export type { TreeRelations } from "./tree-relations.js";
