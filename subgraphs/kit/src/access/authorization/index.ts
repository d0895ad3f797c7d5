import "reflect-metadata";

export { authorizationErrors } from "./authorization.errors.js";
export { checkAccess } from "./check-access.js";
export { organizationOf } from "./organization-of.js";
export { settleScope } from "./pending-scope.js";
export { type ChangeAuthor, currentAuthor, recordAs } from "./record-as.js";
export { refusal } from "./refuse.js";
export { type ListQuestion, requireListVisibility } from "./require-list-visibility.js";
export { undeclaredFields } from "./undeclared-fields.js";
export {
  type OrganizationScope,
  type TouchedOrganizations,
  type WriteContext,
  type WriteRule,
  Writes,
  writeExtension,
} from "./writes.js";
