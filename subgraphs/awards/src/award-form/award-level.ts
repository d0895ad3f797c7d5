import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The level at which a title or form is given. */
export enum AwardLevel {
  STATE = "STATE",
  PROVINCE = "PROVINCE",
  UNIT = "UNIT",
  DISTRICT = "DISTRICT",
  COMMUNE = "COMMUNE",
  OTHER = "OTHER",
}

registerEnumeration(AwardLevel, "AwardLevel", ["Cấp khen thưởng", "The level at which an award is given"], {
  STATE: ["Cấp Nhà nước", "The State: State President or Prime Minister"],
  PROVINCE: ["Cấp tỉnh, bộ, ban, ngành", "Province or ministry"],
  UNIT: ["Cấp cơ sở: cơ quan, đơn vị, sở, doanh nghiệp", "Agency, unit, department or enterprise"],
  DISTRICT: ["Cấp huyện, có đến trước 01/7/2025", "District, which ended on 2025-07-01"],
  COMMUNE: ["Cấp xã", "Commune"],
  OTHER: ["Ngoài hệ thống của tỉnh (quân khu, đại học quốc gia)", "Outside a province"],
});
