import { registerEnumType } from "type-graphql";

/** Who celebrates an occasion. */
export enum OccasionScope {
  INTERNATIONAL = "INTERNATIONAL",
  NATION = "NATION",
  PROVINCE = "PROVINCE",
  SECTOR = "SECTOR",
}

registerEnumType(OccasionScope, {
  name: "OccasionScope",
  description: "Phạm vi của dịp kỷ niệm. Who celebrates an occasion.",
  valuesConfig: {
    INTERNATIONAL: { description: "Quốc tế. International." },
    NATION: { description: "Cả nước. The whole country." },
    PROVINCE: { description: "Một tỉnh. One province." },
    SECTOR: { description: "Một ngành. One sector." },
  },
});
