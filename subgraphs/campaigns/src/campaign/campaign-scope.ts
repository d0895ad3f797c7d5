import { registerEnumeration } from "@thidua/kit/model/enumerations";

/**
 * The scope of a campaign: one of the four scopes of Law 06/2022/QH15 Đ.17, with sector and province apart. Statistics form
 * 0601.N/BNV-TĐKT counts these two together.
 */
export enum CampaignScope {
  NATION = "NATION",
  SECTOR = "SECTOR",
  PROVINCE = "PROVINCE",
  CLUSTER_BLOC = "CLUSTER_BLOC",
  UNIT = "UNIT",
}

registerEnumeration(CampaignScope, "CampaignScope", ["Phạm vi của phong trào", "The scopes of campaigns"], {
  NATION: ["Toàn quốc", "The whole country"],
  SECTOR: ["Bộ, ban, ngành, đoàn thể; toàn ngành", "A ministry, a mass organization or a whole sector"],
  PROVINCE: ["Tỉnh, thành phố", "A province or a city"],
  CLUSTER_BLOC: ["Cụm, khối thi đua", "An emulation cluster or bloc"],
  UNIT: ["Cơ quan, tổ chức, đơn vị", "An agency or unit"],
});
