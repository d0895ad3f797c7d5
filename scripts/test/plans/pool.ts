import type { SubgraphDatabase } from "@thidua/kit/changes/database";

/** Runs a statement on a connection of `pg`. */
export type Send = (given: unknown, values?: unknown) => Promise<{ rows: { [column: string]: unknown }[] }>;

/** What `pg` has of a connection. */
export interface Client {
  query: Send;
  release(): void;
}

/** What `pg` has of a pool. */
export interface Pool {
  on(event: "acquire", listen: (client: Client) => void): void;
  connect(): Promise<Client>;
}

/** Returns the connections of a database on a server. */
export function poolOf(database: SubgraphDatabase): Promise<Pool> {
  return (database.fork().getConnection() as unknown as { getNativeClient(): Promise<Pool> }).getNativeClient();
}
