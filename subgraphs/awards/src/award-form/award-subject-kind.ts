import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** Who can be honored. Law 06/2022/QH15 Đ.2; the commune is a collective with a title of its own (Đ.29). */
export enum AwardSubjectKind {
  INDIVIDUAL = "INDIVIDUAL",
  COLLECTIVE = "COLLECTIVE",
  HOUSEHOLD = "HOUSEHOLD",
  COMMUNE = "COMMUNE",
}

registerEnumeration(
  AwardSubjectKind,
  "AwardSubjectKind",
  ["Đối tượng khen thưởng", "Kind of subject that can be honored"],
  {
    INDIVIDUAL: ["Cá nhân", "Individual"],
    COLLECTIVE: ["Tập thể", "Collective"],
    HOUSEHOLD: ["Hộ gia đình", "Household"],
    COMMUNE: ["Xã, phường, đặc khu", "Commune, ward or special zone"],
  },
);
