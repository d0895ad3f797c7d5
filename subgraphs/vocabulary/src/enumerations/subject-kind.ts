import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The kinds of subjects of emulation and commendation (Law 06/2022/QH15 Đ.2). */
export enum SubjectKind {
  INDIVIDUAL = "INDIVIDUAL",
  COLLECTIVE = "COLLECTIVE",
  HOUSEHOLD = "HOUSEHOLD",
}

registerEnumeration(
  SubjectKind,
  "SubjectKind",
  ["Đối tượng thi đua, khen thưởng", "The kind of a subject of emulation and commendation"],
  {
    INDIVIDUAL: ["Cá nhân", "An individual"],
    COLLECTIVE: ["Tập thể", "A collective"],
    HOUSEHOLD: ["Hộ gia đình", "A household"],
  },
);
