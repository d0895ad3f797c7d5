import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The levels of emulation councils. Stored by name. */
export enum EmulationCouncilLevel {
  CENTRAL = "CENTRAL",
  PROVINCE = "PROVINCE",
  DEPARTMENT = "DEPARTMENT",
  DISTRICT = "DISTRICT",
  COMMUNE = "COMMUNE",
  UNIT = "UNIT",
}

registerEnumeration(
  EmulationCouncilLevel,
  "EmulationCouncilLevel",
  ["Cấp của Hội đồng Thi đua - Khen thưởng", "The levels of emulation councils"],
  {
    CENTRAL: ["Trung ương", "Central"],
    PROVINCE: ["Cấp tỉnh", "Provincial"],
    DEPARTMENT: ["Sở, ban, ngành", "Of a department"],
    DISTRICT: ["Cấp huyện (chấm dứt hoạt động từ ngày 01/7/2025)", "District. The level was abolished on 2025-07-01"],
    COMMUNE: ["Cấp xã", "Commune"],
    UNIT: ["Đơn vị cơ sở", "Of a grassroots unit"],
  },
);
