import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** At which level of government a body stands. Stored as the name itself. */
export enum OrganizationLevel {
  CENTRAL = "CENTRAL",
  PROVINCE = "PROVINCE",
  DISTRICT = "DISTRICT",
  COMMUNE = "COMMUNE",
  UNIT = "UNIT",
}

registerEnumeration(OrganizationLevel, "OrganizationLevel", ["Cấp của tổ chức", "The level of an organization"], {
  CENTRAL: ["Trung ương", "Central"],
  PROVINCE: ["Cấp tỉnh (gồm sở, ban, ngành)", "Provincial, departments included"],
  DISTRICT: ["Cấp huyện (chấm dứt từ ngày 01/7/2025)", "District; this level ended on 2025-07-01"],
  COMMUNE: ["Cấp xã", "Commune"],
  UNIT: ["Đơn vị cơ sở, phòng, đơn vị trực thuộc", "A base unit, a division, a subordinate unit"],
});
