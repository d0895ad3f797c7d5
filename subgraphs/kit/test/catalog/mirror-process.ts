import { MirrorConsumer } from "../../src/changes/mirror/mirror-consumer.js";
import { type DatabaseSource, openEmbeddedDatabase } from "../../src/model/database/index.js";
import { openDatabase } from "../../src/serve/database/index.js";
import { catalogDatabase, libraryMirror, rowsOf } from "./catalog.js";

/** The settings of the process. */
export interface MirrorProcessSettings {
  /** A directory for an embedded database, or a server's address. */
  directory?: string;
  databaseUrl?: string;
  feedUrl: string;
  token: string;
  limit: number;
}

/**
 * A message of the process: its cursor when it begins, the number of changes that it has applied since and whether it is at the
 * end, and its rows after the message "finish".
 */
export type MirrorProcessMessage =
  | { began: string | null }
  | { applied: number; isAtEnd: boolean }
  | { rows: string[] };

/**
 * Follows the library in a process that a test may kill at any moment. On the message "finish" the process catches up, sends its
 * rows and ends.
 */
export async function followLibrary({ directory, databaseUrl, feedUrl, token, limit }: MirrorProcessSettings) {
  const embedded = directory === undefined ? undefined : await openEmbeddedDatabase(directory);
  const source: DatabaseSource = embedded
    ? { kind: "embedded", database: embedded }
    : { kind: "server", url: databaseUrl!, poolSize: 3 };
  const database = await openDatabase(catalogDatabase("killed_catalog"), source);
  await database.migrate();
  const [place] = await database
    .fork()
    .execute<{ cursor: string | null }[]>('select "cursor" from "killed_catalog"."mirror_cursor"');
  const log = { info: () => undefined, warn: (entry: object) => console.error(entry) };
  const consumer = new MirrorConsumer(database, libraryMirror, { url: feedUrl, token: () => token }, log, {
    limit,
    wait: 0,
  });
  const reporting = setInterval(() => {
    const { changes, secondsBehind } = consumer.status();
    process.send?.({ applied: changes, isAtEnd: secondsBehind !== null } satisfies MirrorProcessMessage);
  }, 3);
  process.on("message", async () => {
    clearInterval(reporting);
    while (consumer.status().secondsBehind === null) await new Promise((resolve) => setTimeout(resolve, 20));
    await consumer.stop();
    process.send?.({ rows: await rowsOf(database.fork()) } satisfies MirrorProcessMessage);
    await database.close();
    await embedded?.close();
    process.disconnect?.();
  });
  process.send?.({ began: place?.cursor ?? null } satisfies MirrorProcessMessage);
  consumer.start();
}
