import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generatedNames } from "@thidua/scripts/generate/names";
import { Pool } from "undici";
import { openCheckout, type Session } from "../checkout/checkout.ts";
import { emptyDatabase } from "../checkout/database.ts";
import { serveParent } from "../run/serve-parent.ts";
import { type WriteKind, type WriteResult, type WriteRound, writeKinds } from "./write-kinds.ts";

/** The service of persons of whichever commit. */
interface Service {
  create(input: object): Promise<object>;
  createAll?(inputs: readonly object[]): Promise<void>;
}

/**
 * One process that writes persons into a database of its own, which it drops when its parent goes away. Its arguments: the path of the commit,
 * a PostgreSQL server, and the mode: `recorded` as always; `unrecorded` with the entity marked as a copy, which is how recording
 * is switched off here and nowhere else.
 */
const [root = "", serverUrl = "", mode = ""] = process.argv.slice(2);
const checkout = await openCheckout(root);
const { Person } = await checkout.module("organizations");
if (mode === "unrecorded") checkout.Unrecorded()(Person);
const { recordFields } = await checkout.module("records");
const { PersonService } = (await checkout.module("personService")) as { PersonService: new (em: Session) => Service };
const { url, drop } = await emptyDatabase(serverUrl, `writes_${mode}`);
const definition = checkout.subgraphs[0]!;
const database = await checkout.openDatabase(definition.database, { kind: "server", url, poolSize: 10 });
await database.migrate();

const directory = mkdtempSync(join(tmpdir(), "thidua-bench-keys-"));
const keys = await checkout.openDevelopmentKeys(directory);
const server = await checkout.startSubgraph(definition, database, { logLevel: "error", tokens: keys.verifier });
const authorization = `Bearer ${await keys.sign({ roles: ["PROVINCE_ADMIN"] })}`;
const pool = new Pool(new URL(server.url).origin, { connections: 64, pipelining: 1 });

const fieldsOf = recordFields as unknown as (origin: object) => object;
const personOf = (fullName: string) => ({ ...fieldsOf({}), fullName, nameSortKey: fullName, searchText: fullName });
const ids: string[] = [];
await database.fork().transactional(async (em) => {
  for (let number = 0; number < 64; number += 1) ids.push(em.create(Person, personOf(`Nguyễn Văn ${number}`)).id);
});
const query =
  "mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } userErrors { code } } }";
let number = 0;

async function mutate(): Promise<void> {
  number += 1;
  const response = await pool.request({
    ...{ path: "/graphql", method: "POST", headers: { "content-type": "application/json", authorization } },
    body: JSON.stringify({ query, variables: { input: { fullName: `Trần Thị Bích Ngọc ${number}` } } }),
  });
  const { data } = (await response.body.json()) as { data?: { createPerson?: { person: object | null } } };
  if (!data?.createPerson?.person) throw new Error("The mutation stores no person");
}

const createMany = (count: number) => async (em: Session) => {
  for (let place = 0; place < count; place += 1) em.create(Person, personOf(`Phạm Thị ${place}`));
};

/** Without a way to create all at once, each flush compares all records of its transaction: an import then takes 500 at a time. */
const importedAtOnce = PersonService.prototype.createAll ? Number.POSITIVE_INFINITY : 500;

async function importMany(count: number): Promise<void> {
  for (let left = count; left > 0; left -= importedAtOnce) {
    const inputs = Array.from({ length: Math.min(left, importedAtOnce) }, () => {
      number += 1;
      return { fullName: `${generatedNames.person(number)} ${number}` };
    });
    await database.fork().transactional(async (em) => {
      const service = new PersonService(em);
      if (service.createAll) await service.createAll(inputs);
      else for (const input of inputs) await service.create(input);
    });
  }
}

/** One write of a writer: by the real mutation over HTTP, or a transaction as a service has it. */
const writes: { [kind in WriteKind]: (writer: number) => Promise<void> } = {
  mutation: mutate,
  create: () => database.fork().transactional(createMany(1)),
  update: (writer) =>
    database.fork().transactional(async (em) => {
      const person = await em.findOneOrFail(Person, { id: ids[writer]! });
      person.fullName = `Lê Văn ${person.version}`;
    }),
  "create 50": () => database.fork().transactional(createMany(50)),
  "create 500": () => database.fork().transactional(createMany(500)),
  "import 2000": () => importMany(2_000),
};

async function measure({ write, writers, seconds }: WriteRound): Promise<WriteResult> {
  const times: number[] = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  const end = start + seconds * 1_000;
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let begin = performance.now(); begin < end; begin = performance.now()) {
        await writes[write](writer);
        times.push(performance.now() - begin);
      }
    }),
  );
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  times.sort((a, b) => a - b);
  return {
    perSecond: (times.length / elapsed) * 1_000,
    rowsPerSecond: ((times.length * writeKinds[write]) / elapsed) * 1_000,
    p50Ms: times[Math.floor(times.length / 2)]!,
    p99Ms: times[Math.floor(times.length * 0.99)]!,
    cpuMs: (user + system) / 1_000 / times.length,
  };
}

serveParent({}, { round: (message) => measure(message as unknown as WriteRound) }, async () => {
  await pool.destroy();
  await server.stop();
  await database.close();
  await drop();
  rmSync(directory, { recursive: true, force: true });
});
