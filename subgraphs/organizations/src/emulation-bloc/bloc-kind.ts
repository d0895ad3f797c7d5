import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The kinds of emulation blocs. Stored by name. */
export enum BlocKind {
  CLUSTER = "CLUSTER",
  BLOC = "BLOC",
}

registerEnumeration(BlocKind, "BlocKind", ["Loại: cụm hay khối thi đua", "The kinds of emulation blocs"], {
  CLUSTER: ["Cụm thi đua, thường gồm các địa phương", "A cluster, usually of localities"],
  BLOC: ["Khối thi đua, thường gồm các cơ quan cùng loại", "A bloc, usually of agencies of one kind"],
});
