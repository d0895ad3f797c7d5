import { registerEnumType } from "type-graphql";

/** Whether localities or agencies compete in it. Stored as the name itself. */
export enum BlocKind {
  CLUSTER = "CLUSTER",
  BLOC = "BLOC",
}

registerEnumType(BlocKind, {
  name: "BlocKind",
  description: "Loại: cụm hay khối thi đua. Kind: emulation cluster or bloc.",
  valuesConfig: {
    CLUSTER: { description: "Cụm thi đua (thường gồm các địa phương). Cluster, usually of localities." },
    BLOC: { description: "Khối thi đua (thường gồm các cơ quan cùng loại). Bloc, usually of agencies of one kind." },
  },
});
