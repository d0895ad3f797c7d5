import { registerEnumeration } from "@thidua/kit/model/enumerations";

/**
 * Where a recognized initiative has effect and can be replicated. Emulation titles require a scope (Law 06/2022/QH15
 * Đ.21–23; Nghị định 152/2025/NĐ-CP Đ.33.6).
 */
export enum InfluenceScope {
  UNIT = "UNIT",
  PROVINCE = "PROVINCE",
  NATION = "NATION",
}

registerEnumeration(
  InfluenceScope,
  "InfluenceScope",
  ["Phạm vi ảnh hưởng của sáng kiến", "The scope of influence of an initiative"],
  {
    UNIT: ["Cơ sở, cơ quan, đơn vị", "The unit"],
    PROVINCE: ["Bộ, ban, ngành, tỉnh", "The ministry, sector or province"],
    NATION: ["Toàn quốc", "The whole country"],
  },
);
