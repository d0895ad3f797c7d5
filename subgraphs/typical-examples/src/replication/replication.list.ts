import { ConnectionArguments, connectionType, type ListDefinition } from "@thidua/kit/pagination";
import { ArgsType } from "type-graphql";
import { Replication } from "./replication.js";

@ArgsType()
export class ReplicationsArguments extends ConnectionArguments {}

export const ReplicationConnection = connectionType(() => Replication, "Replication");

/** How the replications of an example are listed: the earliest first. */
export const replicationList: ListDefinition<Replication> = {
  entity: Replication,
  orders: { STARTED_ON: "startedOn" },
  defaultOrder: [{ field: "STARTED_ON", direction: "ASC" }],
  filters: {},
};
