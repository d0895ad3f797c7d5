import "reflect-metadata";

export { authorizationErrors } from "./authorization.errors.js";
export { type ChangeAuthor, type ChangeOrigin, changeAuthorOf, setChangeAuthor } from "./change-author.js";
export { checkAccess } from "./check-access.js";
export { checkScope, outsideUnknownRecord } from "./check-scope.js";
export { joinOrganizations } from "./join-organizations.js";
export { organizationOf } from "./organization-of.js";
export { refusal } from "./refuse.js";
export { type ListQuestion, requireListVisibility } from "./require-list-visibility.js";
export { undeclaredFields } from "./undeclared-fields.js";
export {
  type OrganizationScope,
  type ScopeDescription,
  type TouchedOrganizations,
  type WriteContext,
  type WriteRule,
  writeRuleOf,
} from "./write-rule.js";
export { takesWriteExtension, Writes, writeExtension } from "./writes.js";
