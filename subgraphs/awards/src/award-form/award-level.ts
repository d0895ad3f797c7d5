import { registerEnumType } from "type-graphql";

/** The level at which a title or form is given. */
export enum AwardLevel {
  STATE = "STATE",
  PROVINCE = "PROVINCE",
  UNIT = "UNIT",
  DISTRICT = "DISTRICT",
  COMMUNE = "COMMUNE",
  OTHER = "OTHER",
}

registerEnumType(AwardLevel, {
  name: "AwardLevel",
  description: "Cấp khen thưởng. The level at which an award is given.",
  valuesConfig: {
    STATE: { description: "Cấp Nhà nước. The State: State President or Prime Minister." },
    PROVINCE: { description: "Cấp tỉnh, bộ, ban, ngành. Province or ministry." },
    UNIT: { description: "Cấp cơ sở: cơ quan, đơn vị, sở, doanh nghiệp. Agency, unit, department or enterprise." },
    DISTRICT: { description: "Cấp huyện, có đến trước 01/7/2025. District, which ended on 2025-07-01." },
    COMMUNE: { description: "Cấp xã. Commune." },
    OTHER: { description: "Ngoài hệ thống của tỉnh (quân khu, đại học quốc gia). Outside a province." },
  },
});
