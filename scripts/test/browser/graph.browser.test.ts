import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchChromium, openGraphiql } from "@thidua/gateway/browser-testing";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

/* The whole graph as a person meets it in a browser. The page must be built before: `npm run build`. */

let graph: SeededGraph;
let browser: Browser;
beforeAll(async () => {
  graph = await openSeededGraph();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await graph?.stop();
});

describe("GraphiQL over the whole graph", () => {
  it("loads with no outside request, shows the example tabs, and answers a query typed in Vietnamese", async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const graphiql = await openGraphiql(page, graph.url);
    const titles = await graphiql.tabTitles();
    expect(titles).toEqual(expect.arrayContaining([expect.stringContaining("Phong trào thi đua")]));
    await graphiql.typeQuery(
      'query { campaigns(search: "phấn đấu hoàn thành thắng lợi") { nodes { name organization { displayName } } } }',
    );
    const answer = await graphiql.run("Lạng Sơn");
    expect(answer).toContain("mục tiêu phát triển kinh tế - xã hội năm 2020");
    await page.screenshot({ path: join(tmpdir(), "thidua-graph.png") });
    expect(graphiql.foreignRequests).toEqual([]);
    expect(graphiql.complaints).toEqual([]);
    await page.close();
  });

  it("runs each example tab without an error", async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const graphiql = await openGraphiql(page, graph.url);
    const count = (await graphiql.tabTitles()).length;
    expect(count).toBeGreaterThan(3);
    for (let index = 0; index < count; index += 1) {
      await page.locator(".graphiql-tab-button").nth(index).click();
      // GraphiQL reads the tab's operation a moment after it is shown.
      await page.waitForTimeout(600);
      const answered = page.waitForResponse((response) => new URL(response.url()).pathname === "/graphql");
      await page.locator(".graphiql-query-editor .monaco-editor").first().click();
      await page.keyboard.press("ControlOrMeta+Enter");
      const body = (await (await answered).json()) as { data: object; errors?: unknown };
      expect(body.errors).toBeUndefined();
      expect(Object.keys(body.data)).not.toHaveLength(0);
    }
    await page.screenshot({ path: join(tmpdir(), "thidua-graph-tab.png") });
    await page.close();
  });
});
