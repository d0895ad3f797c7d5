import { setTimeout as sleep } from "node:timers/promises";
import { newId } from "@thidua/base/identifiers";
import { DelayedVerifier } from "@thidua/base/tokens/testing";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { recordFields } from "../src/model/records/index.js";
import { startSubgraph } from "../src/serve/server/index.js";
import { library as definition, Shelf } from "./library/library.js";
import { ServedLibrary } from "./library/served-library.js";

/* What a subgraph cannot answer in time is refused at once. */

let library: ServedLibrary;
beforeAll(async () => {
  library = await ServedLibrary.start(5, {
    requestTimeout: 20_000,
    statementTimeout: 60_000,
    admission: { heavyCost: 100, maxHeavyPerCaller: 2, maxWaitMs: 60_000 },
  });
  const em = library.database.fork();
  em.create(Shelf, { ...recordFields({}, { id: newId() }), name: "Giá một" });
  await em.flush();
});
afterEach(async () => {
  await expect.poll(() => library.server.admission().callers).toBe(0);
  expect(library.server.admission()).toMatchObject({
    light: { runningWeight: 0, waiting: 0 },
    heavy: { runningWeight: 0, waiting: 0 },
    newTexts: { runningWeight: 0, waiting: 0 },
  });
});
afterAll(() => library.close());

const heavy = (first: number) => `{ books(first: ${first}) { nodes { id } } }`;
const running = (count: number) =>
  expect.poll(() => library.server.admission().heavy.running, { timeout: 10_000 }).toBe(count);

it("refuses a caller's heavy operations beyond the limit, whether it knows their texts or not, and answers light ones", async () => {
  expect((await library.ask(heavy(150))).status).toBe(200);
  const release = await library.lock("book");
  const answers = [library.ask(heavy(150)), library.ask(heavy(151))];
  await running(2);
  for (const text of [heavy(150), heavy(152)]) {
    const { status, headers, codes } = await library.ask(text);
    expect(codes).toEqual(["SERVICE_BUSY"]);
    expect(status).toBe(503);
    expect(Number(headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
  }
  // It needs no table: on the embedded database every table is locked.
  expect((await library.ask("{ __typename }")).data).toEqual({ __typename: "Query" });
  await release();
  expect((await Promise.all(answers)).map(({ status, codes }) => [status, codes])).toEqual([
    [200, []],
    [200, []],
  ]);
  expect((await library.ask(heavy(152))).status).toBe(200);
});

it("forgets what waits when its caller goes away", async () => {
  const release = await library.lock("book");
  const leaving = new AbortController();
  const left = library.ask(heavy(150), {}, { signal: leaving.signal }).catch(() => "left");
  await running(1);
  leaving.abort();
  expect(await left).toBe("left");
  await running(0);
  await release();
});

it("does not count a caller for ever that goes while its token is verified", async () => {
  const verifier = new DelayedVerifier();
  const server = await startSubgraph(definition, library.database, {
    logLevel: "silent",
    admission: { heavyCost: 100 },
    tokens: verifier,
  });
  try {
    const leaving = new AbortController();
    const left = fetch(server.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: heavy(150) }),
      signal: leaving.signal,
    }).catch(() => "left");
    await expect.poll(() => verifier.asked, { timeout: 10_000 }).toBe(1);
    leaving.abort();
    expect(await left).toBe("left");
    // The server has noticed.
    await sleep(200);
    verifier.answer();
    await sleep(500);
    expect(server.admission().callers).toBe(0);
  } finally {
    await server.stop();
  }
});
