import { Certainty } from "@thidua/kit/model/provenance";
import type { Organization } from "./organization.js";

/** Returns the province of an organization for rules that compare provinces: null for one that is not stated or not verified. */
export function certainProvinceOf({
  provinceId,
  provinceCertainty,
}: Pick<Organization, "provinceId" | "provinceCertainty">): string | null {
  return provinceCertainty === Certainty.UNVERIFIED ? null : (provinceId ?? null);
}
