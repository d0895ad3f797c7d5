import type { OrganizationSelector } from "../organization/organization-selector.js";

/** The filter rule of a list whose records hold the id of a body in `organizationId`. */
export const organizationRule = (selector: OrganizationSelector) => ({ organizationId: selector.id });
