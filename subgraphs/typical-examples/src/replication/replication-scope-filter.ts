import { enumFilter } from "@thidua/kit/graph/filtering";
import { ReplicationScope } from "./replication-scope.js";

/** The operators of a replication scope. */
export const ReplicationScopeFilter = enumFilter(ReplicationScope, "ReplicationScope");
