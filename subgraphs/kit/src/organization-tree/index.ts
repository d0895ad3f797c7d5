export { LineageParticipation } from "./lineage-participation.js";
export { OrganizationNode } from "./organization-node.js";
export { organizationRule } from "./organization-rule.js";
export { OrganizationSelector } from "./organization-selector.js";
export type { OrganizationTree, SqlFragment } from "./organization-tree.js";
export {
  type LineageParticipantSnapshot,
  type OrganizationSnapshot,
  organizationTreeMirror,
  organizationTreeTypes,
  updateOrganizationPaths,
} from "./organization-tree-mirror.js";
export { type RelatedTable, relatedOrganizationRule } from "./related-organization-rule.js";
export { mirroredOrganizationTree, sqlOrganizationTree } from "./sql-organization-tree.js";
export type { TreeRelations } from "./tree-relations.js";
