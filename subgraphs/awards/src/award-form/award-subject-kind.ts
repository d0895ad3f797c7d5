import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The kinds of subjects that can be honored: Law 06/2022/QH15 Đ.2. A commune is a collective with a title of its own (Đ.29). */
export enum AwardSubjectKind {
  INDIVIDUAL = "INDIVIDUAL",
  COLLECTIVE = "COLLECTIVE",
  HOUSEHOLD = "HOUSEHOLD",
  COMMUNE = "COMMUNE",
}

registerEnumeration(
  AwardSubjectKind,
  "AwardSubjectKind",
  ["Đối tượng khen thưởng", "The kind of a subject that can be honored"],
  {
    INDIVIDUAL: ["Cá nhân", "An individual"],
    COLLECTIVE: ["Tập thể", "A collective"],
    HOUSEHOLD: ["Hộ gia đình", "A household"],
    COMMUNE: ["Xã, phường, đặc khu", "A commune, ward or special zone"],
  },
);
