import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The scope within which an example is replicated, from the narrowest to the widest. */
export enum ReplicationScope {
  AGENCY = "AGENCY",
  SECTOR = "SECTOR",
  PROVINCE = "PROVINCE",
  NATION = "NATION",
}

registerEnumeration(ReplicationScope, "ReplicationScope", ["Phạm vi nhân rộng", "The scope of replication"], {
  AGENCY: ["Trong cơ quan, đơn vị", "Within the agency or unit"],
  SECTOR: ["Trong ngành", "Within the sector"],
  PROVINCE: ["Trong phạm vi toàn tỉnh", "Throughout the province"],
  NATION: ["Trong cả nước", "Throughout the country"],
});
