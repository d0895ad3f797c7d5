export {
  type LineageParticipantSnapshot,
  type OrganizationSnapshot,
  organizationTreeMirror,
  organizationTreeTypes,
  updateOrganizationPaths,
} from "./organization-tree-mirror.js";
