import { registerEnumType } from "type-graphql";

/** Who can be commended (Law 06/2022/QH15 Đ.2). */
export enum SubjectKind {
  INDIVIDUAL = "INDIVIDUAL",
  COLLECTIVE = "COLLECTIVE",
  HOUSEHOLD = "HOUSEHOLD",
}

registerEnumType(SubjectKind, {
  name: "SubjectKind",
  description: "Đối tượng thi đua, khen thưởng. Kind of a subject of emulation and commendation.",
  valuesConfig: {
    INDIVIDUAL: { description: "Cá nhân. Individual." },
    COLLECTIVE: { description: "Tập thể. Collective." },
    HOUSEHOLD: { description: "Hộ gia đình. Household." },
  },
});
