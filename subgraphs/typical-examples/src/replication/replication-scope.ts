import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** How far an example is to be replicated, from near to far. */
export enum ReplicationScope {
  AGENCY = "AGENCY",
  SECTOR = "SECTOR",
  PROVINCE = "PROVINCE",
  NATION = "NATION",
}

registerEnumeration(ReplicationScope, "ReplicationScope", ["Phạm vi nhân rộng", "How far an example is replicated"], {
  AGENCY: ["Trong cơ quan, đơn vị", "Within the agency or unit"],
  SECTOR: ["Trong ngành", "Within the sector"],
  PROVINCE: ["Trong phạm vi toàn tỉnh", "Within the whole province"],
  NATION: ["Trong cả nước", "In the whole country"],
});
