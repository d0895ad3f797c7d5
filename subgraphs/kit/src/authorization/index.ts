export { authorizationErrors } from "./authorization.errors.js";
export { checkAccess } from "./check-access.js";
export { Internal, Public, Restricted, SignedIn, visibilityExtension } from "./field-decorators.js";
export { fieldVisibility, registerFieldVisibility, visibilityOf } from "./field-visibility.js";
export { organizationOf } from "./organization-of.js";
export { settleScope } from "./pending-scope.js";
export { type RecordVisibility, restrictRecords, visibleRecords } from "./record-visibility.js";
export { refusal } from "./refuse.js";
export { type ListQuestion, requireListVisibility } from "./require-list-visibility.js";
export { undeclaredFields } from "./undeclared-fields.js";
export {
  forAuditors,
  forEveryone,
  forStaff,
  mayRead,
  staffRoles,
  type Visibility,
  type VisibilityLevel,
} from "./visibility.js";
export {
  type OrganizationScope,
  type TouchedOrganizations,
  type WriteContext,
  type WriteRule,
  Writes,
  writeExtension,
} from "./writes.js";
