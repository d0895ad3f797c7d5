import type { EntityManager } from "@mikro-orm/sql";
import type { DatabaseSource } from "../../model/database/database-source.js";
import { ChangeFeed } from "./change-feed.js";
import { changeChannel } from "./change-feed-migration.js";
import { hearServer } from "./server-notifications.js";

/** Opens the feed of a subgraph's database. It connects when it is first used. */
export function openChangeFeed(fork: () => EntityManager, schema: string, source: DatabaseSource): ChangeFeed {
  const channel = changeChannel(schema);
  return new ChangeFeed(fork, async (wake) => {
    if (source.kind === "server") return hearServer(source.url, channel, wake);
    const stop = await source.database.pglite.listen(channel, wake);
    return () => stop();
  });
}
