import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** Who can be commended (Law 06/2022/QH15 Đ.2). */
export enum SubjectKind {
  INDIVIDUAL = "INDIVIDUAL",
  COLLECTIVE = "COLLECTIVE",
  HOUSEHOLD = "HOUSEHOLD",
}

registerEnumeration(
  SubjectKind,
  "SubjectKind",
  ["Đối tượng thi đua, khen thưởng", "Kind of a subject of emulation and commendation"],
  {
    INDIVIDUAL: ["Cá nhân", "Individual"],
    COLLECTIVE: ["Tập thể", "Collective"],
    HOUSEHOLD: ["Hộ gia đình", "Household"],
  },
);
