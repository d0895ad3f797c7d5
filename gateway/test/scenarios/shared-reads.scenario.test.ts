import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { anonymousLimits, type HeldGraph, startHeldGraph } from "../support/held-graph.js";

let graph: HeldGraph;
beforeAll(async () => {
  graph = await startHeldGraph({ rateLimits: anonymousLimits });
});
beforeEach(() => {
  graph.hold();
  graph.written.length = 0;
});
afterAll(() => graph.stop());

const query = "query Held($value: Int) { held(value: $value) }";
const requests = () => graph.subgraph.received.length;
const joined = () => graph.gateway.subgraphs.sharedOperations();

/** Waits until the subgraph has so many more requests, and so many callers wait for another's answer. */
async function arrived(before: { requests: number; joined: number }, sent: number, shared: number): Promise<void> {
  await expect.poll(requests, { timeout: 30_000 }).toBe(before.requests + sent);
  await expect.poll(joined, { timeout: 30_000 }).toBe(before.joined + shared);
}

const now = () => ({ requests: requests(), joined: joined() });

describe("twenty identical reads", () => {
  test("are one request to the subgraph; each caller has its request ID, its log line and its charge", async () => {
    const before = now();
    const asked = Array.from({ length: 20 }, (_, number) =>
      graph.ask({ query, headers: { "x-request-id": `caller-${number}` } }),
    );
    await arrived(before, 1, 19);
    graph.release();
    const answers = await Promise.all(asked);
    expect(answers.map(({ data }) => data.held)).toEqual(Array.from({ length: 20 }, () => "anonymous|*|none|0"));
    const ids = answers.map(({ requestId }) => requestId);
    expect(new Set(ids).size).toBe(20);
    const lines = graph.lines.filter(({ msg, requestId }) => msg === "operation" && ids.includes(requestId as string));
    expect(lines.map(({ operationName, outcome }) => [operationName, outcome])).toEqual(
      Array.from({ length: 20 }, () => ["Held", "ok"]),
    );
  });

  test("of which each is charged to its caller", async () => {
    const limited = await startHeldGraph({
      rateLimits: { ...anonymousLimits, costPerMinute: 45 },
    });
    try {
      const asked = Array.from({ length: 4 }, () =>
        limited.ask({ query: "{ held a: held b: said __schema { queryType { name } } }" }),
      );
      await expect.poll(() => limited.gateway.subgraphs.sharedOperations(), { timeout: 30_000 }).toBe(3);
      limited.release();
      await Promise.all(asked);
      const { errors } = await limited.ask({ query: "{ said __schema { queryType { name } } }" });
      const last = await limited.ask({ query: "{ said __schema { queryType { name } } }" });
      expect([errors, last.errors?.[0].extensions.code]).toEqual([undefined, "RATE_LIMITED"]);
    } finally {
      await limited.stop();
    }
  });
});

test("a read that begins after a write has been answered does not get an older answer", async () => {
  const before = now();
  const first = graph.ask({ query });
  await arrived(before, 1, 0);
  await graph.ask({ query: "mutation { write(value: 1) }" });
  const second = graph.ask({ query });
  await arrived(before, 3, 0);
  graph.release();
  expect([(await first).data.held, (await second).data.held]).toEqual(["anonymous|*|none|0", "anonymous|*|none|1"]);
});

test("different operations share the requests that they have in common", async () => {
  const before = requests();
  const asked = [graph.ask({ query: "{ a: held }" }), graph.ask({ query: "query { a: held }" })];
  await expect.poll(() => graph.gateway.subgraphs.stats()[0]!.shared, { timeout: 30_000 }).toBeGreaterThan(0);
  await expect.poll(requests, { timeout: 30_000 }).toBe(before + 1);
  graph.release();
  expect((await Promise.all(asked)).map(({ data }) => data.a)).toEqual(["anonymous|*|none|0", "anonymous|*|none|0"]);
});

// What a subgraph has prepared for one caller's text serves all who ask for the same.
test("the names that callers give operations and fields do not reach a subgraph", async () => {
  graph.release();
  const before = requests();
  const texts = ["query Mine { a: held }", "query Yours { b: held }", "query($value: Int) { held(value: $value) }"];
  for (const text of texts) await graph.ask({ query: text });
  await graph.ask({ query: "query Ours($value: Int) { held(value: $value) }" });
  const sent = graph.subgraph.received.slice(before).map(({ query: text }) => text);
  expect(sent).toEqual([sent[0], sent[0], sent[2], sent[2]]);
  for (const text of sent) expect(text).toMatch(/^(query ?)?[({]/);
});

test("an operation does not share a request that ends with the deadline of an earlier one", async () => {
  const limited = await startHeldGraph({ operationTimeoutMs: 3_000, subgraphTimeoutMs: 20_000 });
  try {
    const early = limited.ask({ query: "{ a: held }" });
    await expect.poll(() => limited.subgraph.received.length, { timeout: 10_000 }).toBe(1);
    await sleep(1_500);
    const late = limited.ask({ query: "query { a: held }" });
    expect((await early).errors).toMatchObject([{ extensions: { code: "OPERATION_TIMEOUT" } }]);
    await sleep(300);
    limited.release();
    expect(await late).toMatchObject({ data: { a: "anonymous|*|none|0" } });
  } finally {
    await limited.stop();
  }
});

interface Asking {
  isMutation: boolean;
  token: string | undefined;
  language: string | undefined;
  value: number | undefined;
}

const asking = fc.record<Asking>({
  isMutation: fc.nat(5).map((number) => number === 0),
  token: fc.constantFrom(undefined, "Bearer a", "Bearer b", ""),
  language: fc.constantFrom(undefined, "vi", "en"),
  value: fc.constantFrom(undefined, 1, 2),
});

// Fewer than ten at once: ten that wait in silence are a stall.
test("any mix of callers, languages, variables and mutations: each gets what it would have got alone", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(asking, { minLength: 1, maxLength: 9 }), async (all) => {
      graph.hold();
      graph.written.length = 0;
      const before = now();
      const reads = all.filter(({ isMutation }) => !isMutation);
      const distinct = new Set(reads.map((one) => JSON.stringify([one.token, one.language, one.value]))).size;
      const asked = all.map(({ isMutation, token, language, value }, number) =>
        graph.ask({
          query: isMutation ? `mutation { holdWrite(value: ${number}) }` : query,
          variables: value === undefined ? {} : { value },
          headers: {
            ...(token !== undefined && { authorization: token }),
            ...(language !== undefined && { "accept-language": language }),
          },
        }),
      );
      await arrived(before, distinct + all.length - reads.length, reads.length - distinct);
      graph.release();
      const answers = await Promise.all(asked);
      all.forEach(({ isMutation, token, language, value }, number) => {
        if (isMutation) expect(answers[number].data.holdWrite).toBeGreaterThan(0);
        else expect(answers[number].data.held).toBe(`${token ?? "anonymous"}|${language ?? "*"}|${value ?? "none"}|0`);
      });
      expect(graph.written.toSorted()).toEqual(all.flatMap(({ isMutation }, number) => (isMutation ? [number] : [])));
    }),
    { numRuns: 25 },
  );
});
