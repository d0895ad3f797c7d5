import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Asked, type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph({ subgraphTimeoutMs: 30_000, operationTimeoutMs: 40_000, circuitOpenMs: 1_000 });
});
afterAll(() => graph.stop());

const circuit = (name: string) => graph.gateway.subgraphs.stats().find((one) => one.name === name)?.circuit;

/** Asks with a token of its own, or anonymously. Returns the answer and how long it took. */
async function timed(query: string, token?: number): Promise<Asked & { ms: number }> {
  const began = performance.now();
  const asked = await graph.ask(query, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } });
  return { ...asked, ms: performance.now() - began };
}

// Before the circuit, each of these waited for the deadline of the subgraph: here thirty seconds.
test("a subgraph that hangs is given up after a second of silence, and costs no other caller anything", async () => {
  graph.organizations.misbehave({ kind: "hang" });
  const queries = [
    "{ organizations { id } }",
    "{ awards(first: 1) { title organization { name awardCount } } }",
    "{ awards { title } }",
  ];
  const asked: Promise<Asked & { ms: number }>[] = [];
  for (let number = 0; number < 75; number += 1) {
    // Every third one needs the other subgraph only; no two callers are the same.
    asked.push(timed(queries[number % 3]!, number));
    await sleep(25);
  }
  const answers = await Promise.all(asked);
  const needing = answers.filter((_, number) => number % 3 !== 2);
  const others = answers.filter((_, number) => number % 3 === 2);

  expect(others.every(({ body }) => body.errors === undefined)).toBe(true);
  for (const { body } of needing) {
    expect(body.errors.map(({ extensions }: { extensions: object }) => extensions)).toEqual([
      { code: "SUBGRAPH_UNAVAILABLE", serviceName: "organizations" },
    ]);
  }
  const partial = { awards: [{ title: "Bằng khen", organization: { name: null, awardCount: 2 } }] };
  expect(answers.filter((_, number) => number % 3 === 1).every(({ body }) => body.data.awards[0].title)).toBe(true);
  expect(answers[1]!.body.data).toEqual(partial);
  // A loaded machine is slower; the deadline of the subgraph is twice as far.
  expect(Math.max(...needing.map(({ ms }) => ms))).toBeLessThan(15_000);
  expect(circuit("organizations")).not.toBe("closed");
  expect(circuit("awards")).toBe("closed");
  // Those that came after the circuit opened never reached the subgraph.
  expect(graph.organizations.received.length).toBeLessThan(needing.length);
  expect(graph.gateway.subgraphs.stats().find(({ name }) => name === "organizations")!.refused).toBeGreaterThan(0);
});

test("it is asked again once it is ready, first by a read", async () => {
  graph.organizations.misbehave();
  await sleep(1_100);
  const before = graph.organizations.received.length;
  const mutation = 'mutation { renameOrganization(id: "o1", name: "Mới") { name } }';
  const refused = await graph.ask(mutation);
  expect(refused.body.errors[0].extensions.code).toBe("SUBGRAPH_UNAVAILABLE");
  await expect.poll(() => circuit("organizations"), { timeout: 20_000 }).toBe("closed");
  expect(graph.organizations.received.slice(before).map(({ query }) => query)).toEqual(["{__typename}"]);
  expect((await graph.ask(mutation)).body).toEqual({ data: { renameOrganization: { name: "Mới" } } });
  expect((await graph.ask("{ organizations { id } }")).body.errors).toBeUndefined();
});

test("identical requests of many callers, which are one at the subgraph, count as so many that wait", async () => {
  graph.organizations.misbehave({ kind: "hang" });
  const before = graph.organizations.received.length;
  const asked = await Promise.all(Array.from({ length: 12 }, () => timed("query Same { organizations { name } }")));
  expect(graph.organizations.received.length - before).toBe(1);
  expect(asked.every(({ body }) => body.errors[0].extensions.code === "SUBGRAPH_UNAVAILABLE")).toBe(true);
  expect(Math.max(...asked.map(({ ms }) => ms))).toBeLessThan(15_000);
  graph.organizations.misbehave();
});

test("one that is not ready gets no request", async () => {
  await sleep(1_100);
  graph.organizations.misbehave({ kind: "garbage", status: 500, body: "oops" });
  const before = graph.organizations.received.length;
  const { body } = await graph.ask("{ organizations { id } }");
  expect(body.errors[0].extensions.code).toBe("SUBGRAPH_UNAVAILABLE");
  expect(graph.organizations.received.length).toBe(before);
  graph.organizations.misbehave();
});

test("ten slow answers are no stall while the subgraph says that it is ready", async () => {
  graph.awards.misbehave({ kind: "slow", delayMs: 1_300, readyDelayMs: 0 });
  const asked = await Promise.all(
    Array.from({ length: 12 }, (_, number) => graph.ask(`query Slow${number} { awards { title } }`)),
  );
  graph.awards.misbehave();
  expect(asked.filter(({ body }) => body.errors)).toEqual([]);
  expect(circuit("awards")).toBe("closed");
});

test("five faults open the circuit, errors of GraphQL and a busy subgraph do not", async () => {
  const busy = JSON.stringify({ errors: [{ message: "bận", extensions: { code: "SERVICE_BUSY" } }] });
  for (const body of [busy, '{"errors":[{"message":"hỏng"}]}']) {
    graph.awards.misbehave({ kind: "garbage", status: 503, body });
    for (let number = 0; number < 8; number += 1) await graph.ask(`query Q${number} { awards { id } }`);
    expect(circuit("awards")).toBe("closed");
  }
  graph.awards.misbehave({ kind: "garbage", status: 500, body: "oops" });
  const codes = [];
  for (let number = 0; number < 7; number += 1) {
    codes.push((await graph.ask(`query Q${number} { awards { id } }`)).body.errors[0].extensions.code);
  }
  graph.awards.misbehave();
  expect(codes).toEqual([
    ...Array.from({ length: 5 }, () => "SUBGRAPH_INVALID_RESPONSE"),
    "SUBGRAPH_UNAVAILABLE",
    "SUBGRAPH_UNAVAILABLE",
  ]);
});
