import { expect, test } from "vitest";
import { pageSubgraphs } from "../../benchmark/page-subgraphs.js";
import { composeFixture } from "../../testing/compose-fixture.js";
import { PlanningThread } from "./planning-thread.js";

const sdl = composeFixture(pageSubgraphs.map((module) => ({ module, url: "http://127.0.0.1:1" })));
const request = (text: string) => ({ kind: "plan", text, isAssuming: false }) as const;
const never = new AbortController().signal;

test("what is being planned when the supergraph is replaced ends under its own", async () => {
  const thread = new PlanningThread(sdl);
  await thread.load(true, never);
  const planned = thread.plan(request("{ campaigns(first: 1) { name awards { title } } }"));
  const waiting = thread.plan(request("{ organizations(first: 1) { name } }"));
  await Promise.resolve().then(() => thread.release());
  expect(await planned).toMatchObject({ kind: "Sequence" });
  expect(await waiting).toMatchObject({ kind: "Fetch" });
  await thread.release();
  // Of a request that began before it was replaced.
  expect(await thread.plan(request("{ organizations(first: 1) { code } }"))).toMatchObject({ kind: "Fetch" });
  await thread.release();
});

test("a supergraph that cannot be loaded leaves no thread behind", async () => {
  const thread = new PlanningThread("type Query { a: Int }");
  await expect(thread.load(false, never)).rejects.toThrow();
  await thread.release();
});
