import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchChromium } from "../../src/browser-testing/chromium.js";
import { openGraphiql } from "../../src/browser-testing/graphiql-page.js";
import { serveEmulationGraph } from "./emulation-gateway.js";

describe("GraphiQL on a machine without a network", () => {
  let browser: Browser;
  let page: Page;
  let url: string;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    ({ url, stop } = await serveEmulationGraph({
      campaigns: [
        { name: "Phong trào thi đua phát huy sáng kiến, cải tiến kỹ thuật", organization: "Thanh tra tỉnh" },
        { name: "Lạng Sơn cùng cả nước chung sức xây dựng nông thôn mới", kind: "DRIVE", year: 2020 },
      ],
    }));
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await stop?.();
  });

  beforeEach(async () => {
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "vi-VN" })).newPage();
  });

  it("answers a typed query with Vietnamese text, without requests to other origins", async () => {
    const graphiql = await openGraphiql(page, url);
    await graphiql.typeQuery(`# Phong trào hưởng ứng: đoàn kết, sáng tạo
query PhongTrao($loai: [CampaignKind!] = [DRIVE]) {
  campaigns(kind: $loai) {
    nodes {
      name
      year
    }
  }
}`);
    expect(await graphiql.queryText()).toContain("# Phong trào hưởng ứng: đoàn kết, sáng tạo");
    const answer = await graphiql.run("nông thôn mới");
    expect(answer).toContain('"name": "Lạng Sơn cùng cả nước chung sức xây dựng nông thôn mới"');
    expect(await graphiql.tabTitles()).toContain("Phong trào hưởng ứng: đoàn kết, sáng tạo");
    await page.screenshot({ path: join(tmpdir(), "graphiql-answer.png") });
    expect(graphiql.complaints).toEqual([]);
    expect(graphiql.foreignRequests).toEqual([]);
  });

  it("opens with the saved query that has a tab, and lists all of them in Vietnamese", async () => {
    const graphiql = await openGraphiql(page, url);
    expect(await graphiql.tabTitles()).toEqual(["Tổng quan"]);
    expect(await graphiql.queryText()).toContain("# Chỉ để thử trong GraphiQL.");

    await page.getByRole("button", { name: "Truy vấn mẫu" }).first().click();
    await page.getByRole("button", { name: /Phong trào thi đua/ }).click();
    await expect.poll(() => graphiql.tabTitles()).toEqual(["Tổng quan", "Phong trào thi đua"]);
    const text = await graphiql.queryText();
    expect(text).toContain("# Tải cả bảng: /data/campaigns.csv");
    expect(text).not.toContain("# rows");
    expect(await graphiql.run("Thanh tra tỉnh")).toContain('"organization"');
    await page.screenshot({ path: join(tmpdir(), "graphiql-examples.png") });
    expect(graphiql.complaints).toEqual([]);
    expect(graphiql.foreignRequests).toEqual([]);
  });

  it("explains what it is and links to the data files", async () => {
    await openGraphiql(page, url);
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe("Thi Đua Graph");
    await page.getByRole("link", { name: "Dữ liệu dạng bảng" }).click();
    expect(await page.locator("body").textContent()).toContain("/data/campaigns.csv");
    await page.goBack();
    expect(await page.getByRole("link", { name: "Tình trạng hệ thống" }).getAttribute("href")).toBe("readyz");
  });
});
