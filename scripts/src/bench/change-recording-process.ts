import { randomUUID } from "node:crypto";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { Unrecorded } from "@thidua/kit/model/database";
import { recordFields } from "@thidua/kit/model/records";
import { openDatabase } from "@thidua/kit/serve/database";
import { organizations, Person } from "@thidua/organizations";

/** What one round measured. */
export interface RecordingResult {
  perSecond: number;
  medianMs: number;
  p99Ms: number;
  /** Of this process, for each write; the database's own work is not in it. */
  cpuMs: number;
}

/** What the parent asks for. */
export interface RecordingRound {
  kind: "create" | "update" | "create 50";
  writers: number;
  seconds: number;
}

/**
 * One process of the measurement, writing persons into a database of its own that it drops when its parent goes away. Its first
 * argument is a PostgreSQL server, its second the mode: `recorded` as always; `unrecorded` with the entity marked as a copy, which
 * is how recording is switched off here and nowhere else; `unheard` with recording but without NOTIFY.
 */
const [serverUrl = "", mode = ""] = process.argv.slice(2);
if (mode === "unrecorded") Unrecorded()(Person);

const name = `thidua_bench_${randomUUID().replaceAll("-", "")}`;
const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).toString();
const administration = await openDatabase(organizations.database, { kind: "server", url: serverUrl });
await administration.fork().execute(`create database ${name}`);
const database = await openDatabase(organizations.database, { kind: "server", url, poolSize: 64 });
await database.migrate();
if (mode === "unheard") await database.fork().execute("alter table organizations.change disable trigger change_notify");

const personOf = (fullName: string) => ({ ...recordFields({}), fullName, nameSortKey: fullName, searchText: fullName });
const ids: string[] = [];
await database.fork().transactional(async (em) => {
  for (let number = 0; number < 64; number += 1) ids.push(em.create(Person, personOf(`Nguyễn Văn ${number}`)).id);
});

/** One write of a writer: a transaction as a mutation has it. */
const writes: { [kind in RecordingRound["kind"]]: (database: SubgraphDatabase, writer: number) => Promise<void> } = {
  async create(open) {
    await open.fork().transactional(async (em) => {
      em.create(Person, personOf("Trần Thị Bích Ngọc"));
    });
  },
  async update(open, writer) {
    await open.fork().transactional(async (em) => {
      const person = await em.findOneOrFail(Person, { id: ids[writer]! });
      person.fullName = `Lê Văn ${person.version}`;
    });
  },
  async "create 50"(open) {
    await open.fork().transactional(async (em) => {
      for (let number = 0; number < 50; number += 1) em.create(Person, personOf(`Phạm Thị ${number}`));
    });
  },
};

async function measure({ kind, writers, seconds }: RecordingRound): Promise<RecordingResult> {
  const times: number[] = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  const end = start + seconds * 1_000;
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let begin = performance.now(); begin < end; begin = performance.now()) {
        await writes[kind](database, writer);
        times.push(performance.now() - begin);
      }
    }),
  );
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  times.sort((a, b) => a - b);
  return {
    perSecond: (times.length / elapsed) * 1_000,
    medianMs: times[Math.floor(times.length / 2)]!,
    p99Ms: times[Math.floor(times.length * 0.99)]!,
    cpuMs: (user + system) / 1_000 / times.length,
  };
}

process.on("message", async (round: RecordingRound) => process.send?.(await measure(round)));
process.on("disconnect", async () => {
  await database.close();
  await administration.fork().execute(`drop database ${name} with (force)`);
  process.exit();
});
process.send?.("ready");
