import { setTimeout as sleep } from "node:timers/promises";
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type GraphProcess, startGraphProcess } from "./graph-process.js";
import { pageText } from "./page-texts.js";

/* `npm start` after a reader has opened its pages and tried some operations, on a laptop that does other work too. */

let graph: GraphProcess;

beforeAll(async () => {
  graph = await startGraphProcess();
});

afterAll(() => graph?.stop());

test("half a minute after the start, pages and twenty operations, it takes at most 400 MB", async () => {
  for (const page of ["/", "/data", "/data/documents.csv", "/readyz"]) {
    const response = await fetch(graph.url + page);
    expect(response.status).toBe(200);
    await response.arrayBuffer();
  }
  await graph.ask(getIntrospectionQuery());
  for (let number = 0; number < 20; number += 1) await graph.ask(pageText(number));
  await sleep(30_000);
  const idle = graph.residentMegabytes();
  console.log(`${Math.round(idle)} MB`);
  expect(idle).toBeLessThan(400);
});
