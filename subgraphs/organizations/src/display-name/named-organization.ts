import { possibleDaysOf } from "@thidua/kit/model/known-date";
import { Certainty } from "@thidua/kit/model/provenance";
import { nameOn } from "../organization/name-history.js";
import type { Organization } from "../organization/organization.js";
import type { NamedOrganization } from "./display-name.js";

/**
 * Returns what the display name of an organization is made of.
 *
 * @param day the day, YYYY-MM-DD: an end after it is left out. The latest name and every end without one
 */
export function namedOrganization(organization: Organization, day: string | null): NamedOrganization {
  const { kind, level, provinceLabel = null, provinceCertainty, hasEnd } = organization;
  const { fullName, shortName } = nameOn(organization.nameHistory, day);
  const isEndShown = day === null ? hasEnd : organization.hasEndedBy(day);
  return {
    ...{ fullName, shortName, kind, level, provinceLabel },
    isProvinceUnverified: provinceCertainty === Certainty.UNVERIFIED,
    ended: isEndShown ? possibleDaysOf(organization, "ended") : null,
  };
}
