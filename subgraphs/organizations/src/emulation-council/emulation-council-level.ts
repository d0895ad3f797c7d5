import { registerEnumType } from "type-graphql";

/** At which level a council advises. Stored as the name itself. */
export enum EmulationCouncilLevel {
  CENTRAL = "CENTRAL",
  PROVINCE = "PROVINCE",
  DEPARTMENT = "DEPARTMENT",
  DISTRICT = "DISTRICT",
  COMMUNE = "COMMUNE",
  UNIT = "UNIT",
}

registerEnumType(EmulationCouncilLevel, {
  name: "EmulationCouncilLevel",
  description: "Cấp của Hội đồng Thi đua - Khen thưởng. Level of an emulation and commendation council.",
  valuesConfig: {
    CENTRAL: { description: "Trung ương. Central." },
    PROVINCE: { description: "Cấp tỉnh. Province." },
    DEPARTMENT: { description: "Sở, ban, ngành. Department." },
    DISTRICT: { description: "Cấp huyện (chấm dứt từ ngày 01/7/2025). District; this level ended on 2025-07-01." },
    COMMUNE: { description: "Cấp xã. Commune." },
    UNIT: { description: "Đơn vị cơ sở. A base unit." },
  },
});
