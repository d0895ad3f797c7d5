import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The levels of government of organizations. Stored by name. */
export enum OrganizationLevel {
  CENTRAL = "CENTRAL",
  PROVINCE = "PROVINCE",
  DISTRICT = "DISTRICT",
  COMMUNE = "COMMUNE",
  UNIT = "UNIT",
}

registerEnumeration(OrganizationLevel, "OrganizationLevel", ["Cấp của tổ chức", "The levels of organizations"], {
  CENTRAL: ["Trung ương", "Central"],
  PROVINCE: ["Cấp tỉnh, gồm cả sở, ban, ngành", "Provincial, including departments"],
  DISTRICT: ["Cấp huyện (chấm dứt hoạt động từ ngày 01/7/2025)", "District. The level was abolished on 2025-07-01"],
  COMMUNE: ["Cấp xã", "Commune"],
  UNIT: ["Đơn vị cơ sở, phòng, đơn vị trực thuộc", "A grassroots unit, a division or a subordinate unit"],
});
