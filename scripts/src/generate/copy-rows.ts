import { once } from "node:events";
import type { Socket } from "node:net";
import pg from "pg";

/** Runs statements and copies rows over one connection, past the services. */
export interface BulkConnection {
  execute(sql: string): Promise<Record<string, unknown>[]>;
  /**
   * Stores rows.
   *
   * @param target the table and its columns, quoted: `"awards"."award" ("id")`
   * @param lines the rows in the text format of `copy`, with the line breaks
   */
  copy(target: string, lines: Iterable<string>): Promise<void>;
  close(): Promise<void>;
}

/** How many characters are sent at once. */
const chunkLength = 1 << 18;

/** What a statement of pg's own connection looks like to a client. */
interface Wire {
  query(sql: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
  stream: Socket;
}

function* chunksOf(lines: Iterable<string>): Generator<Buffer> {
  let text = "";
  for (const line of lines) {
    text += line;
    if (text.length < chunkLength) continue;
    yield Buffer.from(text);
    text = "";
  }
  if (text) yield Buffer.from(text);
}

/** Opens a connection to a PostgreSQL server. */
export async function openServerBulk(url: string): Promise<BulkConnection> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    execute: async (sql) => (await client.query(sql)).rows,
    copy: (target, lines) =>
      new Promise<void>((resolve, reject) => {
        let failure: Error | null = null;
        client.query({
          submit: (wire: Wire) => wire.query(`copy ${target} from stdin`),
          async handleCopyInResponse(wire: Wire) {
            try {
              for (const chunk of chunksOf(lines)) {
                if (failure) return;
                wire.sendCopyFromChunk(chunk);
                if (wire.stream.writableNeedDrain) await once(wire.stream, "drain");
              }
              wire.endCopyFrom();
            } catch (error) {
              failure ??= error as Error;
              wire.sendCopyFail("The rows cannot be made");
            }
          },
          handleError(error: Error) {
            failure ??= error;
          },
          handleRowDescription() {},
          handleDataRow() {},
          handleCommandComplete() {},
          handleReadyForQuery: () => (failure ? reject(failure) : resolve()),
        } as never);
      }),
    close: () => client.end(),
  };
}

/** What copies rows into an embedded database: PGlite, in whichever thread it is. */
interface EmbeddedQueries {
  query(sql: string, parameters?: unknown[], options?: { blob?: Blob }): Promise<{ rows: unknown[] }>;
}

/** Does the same on an embedded database, which stays open. */
export function embeddedBulk(database: EmbeddedQueries): BulkConnection {
  return {
    execute: async (sql) => (await database.query(sql)).rows as Record<string, unknown>[],
    async copy(target, lines) {
      for (const chunk of chunksOf(lines))
        await database.query(`copy ${target} from '/dev/blob'`, [], { blob: new Blob([new Uint8Array(chunk)]) });
    },
    close: async () => {},
  };
}
