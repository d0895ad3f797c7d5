export { organizationRule } from "./organization-rule.js";
export { OrganizationSelector } from "./organization-selector.js";
export { type RelatedTable, relatedOrganizationRule } from "./related-organization-rule.js";
