import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The level at which a title or form is awarded. */
export enum AwardLevel {
  STATE = "STATE",
  PROVINCE = "PROVINCE",
  UNIT = "UNIT",
  DISTRICT = "DISTRICT",
  COMMUNE = "COMMUNE",
  OTHER = "OTHER",
}

registerEnumeration(AwardLevel, "AwardLevel", ["Cấp khen thưởng", "The level at which an award is given"], {
  STATE: ["Cấp Nhà nước", "The State: the State President or the Prime Minister"],
  PROVINCE: ["Cấp tỉnh, bộ, ban, ngành", "A province, ministry or central agency"],
  UNIT: ["Cấp cơ sở: cơ quan, đơn vị, sở, doanh nghiệp", "An agency, unit, department or enterprise"],
  DISTRICT: ["Cấp huyện, đến trước ngày 01/7/2025", "A district, until 2025-07-01"],
  COMMUNE: ["Cấp xã", "A commune"],
  OTHER: ["Ngoài hệ thống của tỉnh (quân khu, đại học quốc gia)", "Outside the province, such as a military region"],
});
