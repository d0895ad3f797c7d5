import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** At which level a council advises. Stored as the name itself. */
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
  ["Cấp của Hội đồng Thi đua - Khen thưởng", "Level of an emulation and commendation council"],
  {
    CENTRAL: ["Trung ương", "Central"],
    PROVINCE: ["Cấp tỉnh", "Province"],
    DEPARTMENT: ["Sở, ban, ngành", "Department"],
    DISTRICT: ["Cấp huyện (chấm dứt từ ngày 01/7/2025)", "District; this level ended on 2025-07-01"],
    COMMUNE: ["Cấp xã", "Commune"],
    UNIT: ["Đơn vị cơ sở", "A base unit"],
  },
);
