import type { ServiceMetrics } from "@thidua/base/metrics";
import type { ConnectionsState, SubgraphDatabase } from "../../changes/database/index.js";

/** Shows the connections of a subgraph to its database. The embedded database has no such values. */
export function measureDatabase(metrics: ServiceMetrics, database: Pick<SubgraphDatabase, "connections">): void {
  const observed = (name: string, help: string, value: (state: ConnectionsState) => number) =>
    metrics.observed("gauge", { name, help }, () => {
      const state = database.connections();
      return state ? [{ value: value(state) }] : [];
    });
  observed("thidua_database_connections_open", "Open connections to the database.", ({ open }) => open);
  observed("thidua_database_connections_idle", "Open connections that no request uses.", ({ idle }) => idle);
  observed("thidua_database_connections_limit", "Connections that may be open at once.", ({ limit }) => limit);
  observed("thidua_database_connections_waiting", "Requests that wait for a connection.", ({ waiting }) => waiting);
}
