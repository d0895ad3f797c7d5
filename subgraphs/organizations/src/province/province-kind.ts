import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What a province is called: both kinds stand at the same level. */
export enum ProvinceKind {
  PROVINCE = "PROVINCE",
  CENTRALLY_RUN_CITY = "CENTRALLY_RUN_CITY",
}

registerEnumeration(
  ProvinceKind,
  "ProvinceKind",
  ["Loại đơn vị hành chính cấp tỉnh", "Kind of a unit at the level of provinces"],
  {
    PROVINCE: ["Tỉnh", "A province"],
    CENTRALLY_RUN_CITY: ["Thành phố trực thuộc trung ương", "A centrally run city"],
  },
);
