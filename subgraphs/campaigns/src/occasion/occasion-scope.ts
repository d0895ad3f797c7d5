import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** Who celebrates an occasion. */
export enum OccasionScope {
  INTERNATIONAL = "INTERNATIONAL",
  NATION = "NATION",
  PROVINCE = "PROVINCE",
  SECTOR = "SECTOR",
}

registerEnumeration(OccasionScope, "OccasionScope", ["Phạm vi của dịp kỷ niệm", "The scopes of occasions"], {
  INTERNATIONAL: ["Quốc tế", "International"],
  NATION: ["Cả nước", "The whole country"],
  PROVINCE: ["Một tỉnh", "One province"],
  SECTOR: ["Một ngành", "One sector"],
});
