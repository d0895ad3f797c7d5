import { setTimeout as sleep } from "node:timers/promises";
import { DelayedVerifier } from "@thidua/base/tokens/testing";
import { afterEach, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";

let graph: FixtureGraph;
afterEach(() => graph.stop());

const heavy = "{ awards(first: 150) { title } }";

/** What is counted of the callers that have gone. */
function counted(): unknown {
  const { callers, light, heavy, newTexts } = graph.gateway.admission().gateway;
  return { callers, running: light.runningWeight + heavy.runningWeight + newTexts.runningWeight };
}

test("a caller that goes while its token is verified is not counted for ever, and its read is not sent", async () => {
  const verifier = new DelayedVerifier();
  graph = await startFixtureGraph({ admission: { heavyCost: 100 }, tokens: verifier });
  const leaving = new AbortController();
  const gone = fetch(`${graph.gateway.url}/graphql?query=${encodeURIComponent(heavy)}`, {
    headers: { "apollo-require-preflight": "true" },
    signal: leaving.signal,
  }).catch(({ name }) => name);
  await expect.poll(() => verifier.asked, { timeout: 10_000 }).toBe(1);
  leaving.abort();
  expect(await gone).toBe("AbortError");
  // The gateway has noticed.
  await sleep(200);
  verifier.answer();
  await sleep(500);
  expect(counted()).toEqual({ callers: 0, running: 0 });
  expect(graph.awards.received).toHaveLength(0);
});
