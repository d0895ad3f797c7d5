import { registerEnumType } from "type-graphql";

/** What a province is called: both kinds stand at the same level. */
export enum ProvinceKind {
  PROVINCE = "PROVINCE",
  CENTRALLY_RUN_CITY = "CENTRALLY_RUN_CITY",
}

registerEnumType(ProvinceKind, {
  name: "ProvinceKind",
  description: "Loại đơn vị hành chính cấp tỉnh. Kind of a unit at the level of provinces.",
  valuesConfig: {
    PROVINCE: { description: "Tỉnh. A province." },
    CENTRALLY_RUN_CITY: { description: "Thành phố trực thuộc trung ương. A centrally run city." },
  },
});
