import { registerEnumType } from "type-graphql";

/** How far an example is to be replicated, from near to far. */
export enum ReplicationScope {
  AGENCY = "AGENCY",
  SECTOR = "SECTOR",
  PROVINCE = "PROVINCE",
  NATION = "NATION",
}

registerEnumType(ReplicationScope, {
  name: "ReplicationScope",
  description: "Phạm vi nhân rộng. How far an example is replicated.",
  valuesConfig: {
    AGENCY: { description: "Trong cơ quan, đơn vị. Within the agency or unit." },
    SECTOR: { description: "Trong ngành. Within the sector." },
    PROVINCE: { description: "Trong phạm vi toàn tỉnh. Within the whole province." },
    NATION: { description: "Trong cả nước. In the whole country." },
  },
});
