import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** Whether localities or agencies compete in it. Stored as the name itself. */
export enum BlocKind {
  CLUSTER = "CLUSTER",
  BLOC = "BLOC",
}

registerEnumeration(BlocKind, "BlocKind", ["Loại: cụm hay khối thi đua", "Kind: emulation cluster or bloc"], {
  CLUSTER: ["Cụm thi đua (thường gồm các địa phương)", "Cluster, usually of localities"],
  BLOC: ["Khối thi đua (thường gồm các cơ quan cùng loại)", "Bloc, usually of agencies of one kind"],
});
