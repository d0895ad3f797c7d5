export {
  type LineageParticipantSnapshot,
  type OrganizationSnapshot,
  organizationTreeTypes,
  updateOrganizationPaths,
} from "./organization-tree-mirror.js";
