import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type HeldGraph, startHeldGraph } from "../support/held-graph.js";

let graph: HeldGraph;
const start = async (operationTimeoutMs: number) => {
  graph = await startHeldGraph({ subgraphTimeoutMs: 20_000, operationTimeoutMs });
};
afterEach(() => graph.stop());

const codes = (answer: { errors?: { extensions: { code: string } }[] }) =>
  answer.errors?.map(({ extensions }) => extensions.code);
const received = () => graph.subgraph.received.length;
const gone = (error: Error) => error.name;

describe("the deadline of an operation", () => {
  beforeEach(() => start(700));

  test("is stated to the subgraph, and ends a read there", async () => {
    const answer = await graph.ask({ query: "{ held }", headers: { "accept-language": "en" } });
    expect(answer.data).toEqual({ held: null });
    expect(answer.errors).toEqual([
      {
        message: "The operation exceeded its time, so data is missing; request less data, or try again later",
        path: ["held"],
        extensions: { code: "OPERATION_TIMEOUT", serviceName: "held" },
      },
    ]);
    const stated = String(graph.subgraph.received[0]!.headers["x-request-timeout"]);
    expect(stated).toMatch(/^\d+$/);
    expect(Number(stated)).toBeLessThanOrEqual(700);
    await expect.poll(() => graph.subgraph.cutOff, { timeout: 10_000 }).toBe(1);
    expect(graph.gateway.subgraphs.stats()[0]!.circuit).toBe("closed");
  });

  test("does not end a mutation, whose caller is answered all the same", async () => {
    expect(codes(await graph.ask({ query: "mutation { holdWrite(value: 1) }" }))).toEqual(["OPERATION_TIMEOUT"]);
    graph.release();
    await expect.poll(() => graph.written, { timeout: 10_000 }).toEqual([1]);
    expect(graph.subgraph.cutOff).toBe(0);
  });

  test("keeps what would come after it from being sent", async () => {
    const query = "mutation { holdWrite(value: 1) second: write(value: 2) }";
    const answer = await graph.ask({ query });
    expect(codes(answer)).toContain("OPERATION_TIMEOUT");
    expect(graph.subgraph.received.every((one) => one.query.includes("holdWrite"))).toBe(true);
  });
});

test("a subgraph that does not answer within whole operations is left alone, although its own deadline is longer", async () => {
  await start(300);
  const circuit = () => graph.gateway.subgraphs.stats()[0]!.circuit;
  const query = "query ($value: Int) { held(value: $value) }";
  let asked = 0;
  // One that is sent late, because this process was busy, leaves the subgraph too little of the operation's time to count.
  for (; asked < 15 && circuit() === "closed"; asked += 1)
    expect(codes(await graph.ask({ query, variables: { value: asked } }))).toEqual(["OPERATION_TIMEOUT"]);
  expect(asked).toBeGreaterThanOrEqual(5);
  expect(circuit()).toBe("open");
});

test("a subgraph's own deadline is the smaller one", async () => {
  await start(60_000);
  graph.release();
  await graph.ask({ query: "{ said }" });
  const stated = Number(graph.subgraph.received[0]!.headers["x-request-timeout"]);
  expect(stated).toBeLessThanOrEqual(20_000);
  expect(stated).toBeGreaterThan(10_000);
});

describe("a caller that goes", () => {
  beforeEach(() => start(20_000));

  test("ends its read at the subgraph", async () => {
    const caller = new AbortController();
    const asked = graph.ask({ query: "{ held }", signal: caller.signal }).catch(gone);
    await expect.poll(received, { timeout: 10_000 }).toBe(1);
    caller.abort();
    expect(await asked).toBe("AbortError");
    await expect.poll(() => graph.subgraph.cutOff, { timeout: 10_000 }).toBe(1);
  });

  test("before its operation begins: nothing is sent", async () => {
    const { errors } = await graph.gateway.execute({ query: "{ held }", signal: AbortSignal.abort() });
    expect(errors).toMatchObject([{ extensions: { code: "OPERATION_TIMEOUT" } }]);
    expect(received()).toBe(0);
  });

  test("does not end its mutation", async () => {
    const caller = new AbortController();
    const asked = graph.ask({ query: "mutation { holdWrite(value: 3) }", signal: caller.signal }).catch(gone);
    await expect.poll(received, { timeout: 10_000 }).toBe(1);
    caller.abort();
    await asked;
    graph.release();
    await expect.poll(() => graph.written, { timeout: 10_000 }).toEqual([3]);
    expect(graph.subgraph.cutOff).toBe(0);
  });

  test("does not end a read that another caller waits for, until that one goes too", async () => {
    const callers = [new AbortController(), new AbortController(), new AbortController()];
    const asked = callers.map(({ signal }) => graph.ask({ query: "{ held }", signal }).catch(gone));
    await expect.poll(() => graph.gateway.subgraphs.sharedOperations(), { timeout: 10_000 }).toBe(2);
    callers[0]!.abort();
    callers[1]!.abort();
    expect(await Promise.all([asked[0], asked[1]])).toEqual(["AbortError", "AbortError"]);
    const alone = graph.ask({ query: "{ held(value: 1) }" });
    await expect.poll(received, { timeout: 10_000 }).toBe(2);
    expect(graph.subgraph.cutOff).toBe(0);
    callers[2]!.abort();
    await expect.poll(() => graph.subgraph.cutOff, { timeout: 10_000 }).toBe(1);
    graph.release();
    expect((await alone).data.held).toBe("anonymous|*|1|0");
  });
});
