import { registerEnumType } from "type-graphql";

/** At which level of government a body stands. Stored as the name itself. */
export enum OrganizationLevel {
  CENTRAL = "CENTRAL",
  PROVINCE = "PROVINCE",
  DISTRICT = "DISTRICT",
  COMMUNE = "COMMUNE",
  UNIT = "UNIT",
}

registerEnumType(OrganizationLevel, {
  name: "OrganizationLevel",
  description: "Cấp của tổ chức. The level of an organization.",
  valuesConfig: {
    CENTRAL: { description: "Trung ương. Central." },
    PROVINCE: { description: "Cấp tỉnh (gồm sở, ban, ngành). Provincial, departments included." },
    DISTRICT: {
      description: "Cấp huyện (chấm dứt từ ngày 01/7/2025). District; this level ended on 2025-07-01.",
    },
    COMMUNE: { description: "Cấp xã. Commune." },
    UNIT: { description: "Đơn vị cơ sở, phòng, đơn vị trực thuộc. A base unit, a division, a subordinate unit." },
  },
});
