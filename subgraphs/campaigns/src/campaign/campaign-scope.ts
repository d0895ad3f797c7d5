import { registerEnumeration } from "@thidua/kit/model/enumerations";

/**
 * How far a campaign reaches: the four scopes of Law 06/2022/QH15 Đ.17, with sector and province apart
 * (statistics form 0601.N/BNV-TĐKT counts them together).
 */
export enum CampaignScope {
  NATION = "NATION",
  SECTOR = "SECTOR",
  PROVINCE = "PROVINCE",
  CLUSTER_BLOC = "CLUSTER_BLOC",
  UNIT = "UNIT",
}

registerEnumeration(CampaignScope, "CampaignScope", ["Phạm vi của phong trào", "How far a campaign reaches"], {
  NATION: ["Toàn quốc", "The whole country"],
  SECTOR: ["Bộ, ban, ngành, đoàn thể; toàn ngành", "A ministry or sector"],
  PROVINCE: ["Tỉnh, thành phố", "A province"],
  CLUSTER_BLOC: ["Cụm, khối thi đua", "An emulation cluster or bloc"],
  UNIT: ["Cơ quan, tổ chức, đơn vị", "An agency or unit"],
});
