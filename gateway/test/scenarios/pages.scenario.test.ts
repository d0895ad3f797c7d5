import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";

/* The pages may be bundled while the gateway runs: `npm start` does not wait for them. */

const directory = mkdtempSync(join(tmpdir(), "thidua-pages-"));
let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph({ webDirectory: directory });
});
afterAll(async () => {
  await graph.stop();
  rmSync(directory, { recursive: true });
});

const page = async (path: string, accept = "text/html,*/*;q=0.8") => {
  const response = await fetch(new URL(path, graph.gateway.url), { headers: { accept } });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

test("until the pages are built, a browser gets a page in two languages that reloads itself", async () => {
  const { status, headers, text } = await page("/");
  expect(status).toBe(503);
  expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(headers.get("retry-after")).toBe("2");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(text).toContain(`<meta http-equiv="refresh" content="2">`);
  expect(text).toContain("Trang web đang được đóng gói");
  expect(text).toContain("The pages are being bundled");
});

test("until then, other callers get a problem document, and the API answers", async () => {
  const { status, text } = await page("/", "application/json");
  expect([status, JSON.parse(text)]).toEqual([404, expect.objectContaining({ code: "PAGES_NOT_BUILT" })]);
  expect((await page("/dashboard")).status).toBe(404);
  expect((await graph.ask("{ organizations { id } }")).body.errors).toBeUndefined();
});

test("as soon as they are built they are served, without a restart", async () => {
  mkdirSync(join(directory, "assets"));
  writeFileSync(join(directory, "assets/page-1a2b.js"), "export {};");
  writeFileSync(join(directory, "index.html"), "<!doctype html><title>GraphiQL</title>");
  const index = await page("/");
  expect([index.status, index.text]).toEqual([200, expect.stringContaining("GraphiQL")]);
  expect(index.headers.get("cache-control")).toBe("no-cache");
  const asset = await page("/assets/page-1a2b.js");
  expect(asset.status).toBe(200);
  expect(asset.headers.get("cache-control")).toContain("immutable");
});
