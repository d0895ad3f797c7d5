import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The kinds of provinces, both at the same level. Stored by name. */
export enum ProvinceKind {
  PROVINCE = "PROVINCE",
  CENTRALLY_RUN_CITY = "CENTRALLY_RUN_CITY",
}

registerEnumeration(ProvinceKind, "ProvinceKind", ["Loại đơn vị hành chính cấp tỉnh", "The kinds of provinces"], {
  PROVINCE: ["Tỉnh", "A province"],
  CENTRALLY_RUN_CITY: ["Thành phố trực thuộc trung ương", "A centrally run city"],
});
