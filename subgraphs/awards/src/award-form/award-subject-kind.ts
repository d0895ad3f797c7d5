import { registerEnumType } from "type-graphql";

/** Who can be honored. Law 06/2022/QH15 Đ.2; the commune is a collective with a title of its own (Đ.29). */
export enum AwardSubjectKind {
  INDIVIDUAL = "INDIVIDUAL",
  COLLECTIVE = "COLLECTIVE",
  HOUSEHOLD = "HOUSEHOLD",
  COMMUNE = "COMMUNE",
}

registerEnumType(AwardSubjectKind, {
  name: "AwardSubjectKind",
  description: "Đối tượng khen thưởng. Kind of subject that can be honored.",
  valuesConfig: {
    INDIVIDUAL: { description: "Cá nhân. Individual." },
    COLLECTIVE: { description: "Tập thể. Collective." },
    HOUSEHOLD: { description: "Hộ gia đình. Household." },
    COMMUNE: { description: "Xã, phường, đặc khu. Commune, ward or special zone." },
  },
});
