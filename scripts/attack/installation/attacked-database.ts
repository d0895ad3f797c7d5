import { createHash, randomUUID } from "node:crypto";
import pg from "pg";

/** A database of the server that this program makes and drops. */
export interface AttackedDatabase {
  /** Its address, for DATABASE_URL. */
  readonly url: string;
  readonly name: string;
  /** Runs a statement in it. */
  query<Row = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** A connection of its own, which the caller ends. */
  connect(): Promise<pg.Client>;
  /** A digest of the rows of every table, by `schema.table`. */
  checksums(): Promise<Map<string, string>>;
  drop(): Promise<void>;
}

/** Tables that change without a caller's write: places in other feeds, keys that expire, sums and seals. */
const ownTables = /\.(?:mirror_cursor|idempotency|migration|statistics_of_.*|audit_.*)$/;

/** Creates an empty database on a PostgreSQL server. */
export async function createDatabase(serverUrl: string): Promise<AttackedDatabase> {
  const name = `thidua_attack_${randomUUID().replaceAll("-", "").slice(0, 12)}`;
  const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).toString();
  await once(serverUrl, `create database ${name}`);
  const query = <Row>(sql: string, values: readonly unknown[] = []) => once<Row>(url, sql, values);
  return {
    url,
    name,
    query,
    connect: () => connect(url),
    checksums: async () => {
      const tables = await query<{ place: string; quoted: string }>(
        `select "schemaname" || '.' || "tablename" as "place", format('%I.%I', "schemaname", "tablename") as "quoted"
           from "pg_tables" where "schemaname" !~ '^(pg_|information_schema)' order by 1`,
      );
      const sums = new Map<string, string>();
      const client = await connect(url);
      try {
        for (const { place, quoted } of tables) {
          if (ownTables.test(place)) continue;
          const { rows } = await client.query<{ rows: string; sum: string | null }>(
            `select count(*) as "rows", md5(string_agg(md5("row"::text), '' order by md5("row"::text))) as "sum" from ${quoted} as "row"`,
          );
          sums.set(place, createHash("sha256").update(JSON.stringify(rows[0])).digest("hex").slice(0, 16));
        }
      } finally {
        await client.end();
      }
      return sums;
    },
    drop: async () => {
      await once(serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

/** The tables whose rows differ, or that only one side has. */
export function changedTables(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  // A server that ends this connection does not end the program.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

async function once<Row>(url: string, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = await connect(url);
  try {
    return (await client.query(sql, [...values])).rows as Row[];
  } finally {
    await client.end();
  }
}
