import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type DevelopmentKeys,
  openDevelopmentKeys,
  Role,
  refuseAllTokens,
  type TokenVerifier,
} from "@thidua/base/tokens";
import { launchChromium, openGraphiql, signInPanel } from "@thidua/gateway/browser-testing";
import type { Browser, BrowserContext, Request } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

/* Signing in to the page as a person does. The page must be built before: `npm run build`. */

const directory = mkdtempSync(join(tmpdir(), "thidua-sign-in-"));
let keys: DevelopmentKeys;
let verifier: TokenVerifier;
let graph: SeededGraph;
let browser: Browser;
let context: BrowserContext;
let organization: { id: string; code: string; displayName: string };

beforeAll(async () => {
  keys = await openDevelopmentKeys(directory);
  verifier = keys.verifier;
  graph = await openSeededGraph({ tokens: { verify: (header) => verifier.verify(header) } });
  browser = await launchChromium();
  const query = `{ organizations(search: "Thanh tra tỉnh Cà Mau", first: 1) { nodes { id code displayName } } }`;
  [organization] = (await graph.data(query)).organizations.nodes;
  await registerExample();
});
afterAll(async () => {
  await browser?.close();
  await graph?.stop();
  rmSync(directory, { recursive: true });
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: "vi-VN" });
});
afterEach(() => context.close());

/** An example that only the province's staff may know of, with a note for the staff alone. */
async function registerExample(): Promise<void> {
  const authorization = `Bearer ${await keys.sign({ roles: [Role.PROVINCE_ADMIN] })}`;
  const write = async (mutation: string, type: string, input: object) => {
    const source = `mutation ($input: ${type}!) { ${mutation}(input: $input) { typicalExample { id version } userErrors { message } } }`;
    const { data, errors } = await graph.ask(source, { input }, { authorization });
    expect(errors ?? data[mutation].userErrors).toEqual([]);
    return data[mutation].typicalExample;
  };
  const { id, version } = await write("registerExample", "RegisterExampleInput", {
    kind: "GOOD_PERSON_GOOD_DEED",
    subjectKind: "INDIVIDUAL",
    name: "Điển hình chờ duyệt",
    organizationId: organization.id,
  });
  const step = { exampleId: id, expectedVersion: version, stage: "FOSTERED", note: "Chờ xác minh tại xã" };
  await write("advanceExample", "AdvanceExampleInput", step);
}

const staffQuery =
  'query ChoCanBo { typicalExamples(search: "Điển hình chờ duyệt") { totalCount nodes { stages { note } } } }';

/** Opens the page in a new tab of the session, and writes down what it sends to the graph from then on. */
async function openPage(at: BrowserContext = context) {
  const page = await at.newPage();
  const sent: Request[] = [];
  page.on("request", (request) => sent.push(request));
  const graphiql = await openGraphiql(page, graph.url);
  return { page, sent, graphiql, panel: signInPanel(page) };
}

/** As `expect.poll`, with patience for a slow machine. */
const eventually = <Value>(probe: () => Promise<Value>) => expect.poll(probe, { timeout: 15_000 });

const editor = (expiresIn = 3600) =>
  keys.sign({ subject: "chi.le", roles: [Role.EDITOR, Role.ANALYST], organization: organization.code, expiresIn });

describe("signing in to GraphiQL", () => {
  it("shows who one is, and each operation is the person's own: what is for staff is seen, and gone after signing out", async () => {
    const { page, graphiql, panel } = await openPage();
    expect(await panel.badge()).toBe("Chưa đăng nhập. Chỉ dữ liệu công khai");
    await graphiql.typeQuery(staffQuery);
    await graphiql.run('"totalCount": 0');

    await panel.signIn(await editor());
    await eventually(panel.badge).toBe(
      `chi.le. Cán bộ nhập liệu, Cán bộ phân tích số liệu · ${organization.displayName}`,
    );
    expect(await panel.details()).toEqual({
      "Người dùng": "chi.le",
      "Vai trò": "Cán bộ nhập liệu EDITORCán bộ phân tích số liệu ANALYST",
      "Tổ chức": `${organization.displayName} ${organization.code}`,
      "Có hiệu lực đến": expect.stringMatching(/^\d\d:\d\d ngày \d\d\/\d\d\/\d{4} \(còn (59|60) phút\)$/),
    });
    await graphiql.run("Chờ xác minh tại xã");
    await page.screenshot({ path: join(tmpdir(), "thidua-sign-in.png") });

    await panel.signOut();
    await eventually(panel.badge).toBe("Chưa đăng nhập. Chỉ dữ liệu công khai");
    expect(await page.locator(".graphiql-response").textContent()).not.toContain("xác minh");
    await graphiql.run('"totalCount": 0');
    expect(graphiql.complaints).toEqual([]);
    expect(graphiql.foreignRequests).toEqual([]);
  });

  it("leaves no answer of the signed-in person in any tab", async () => {
    const { page, graphiql, panel } = await openPage();
    await panel.signIn(await editor());
    await page.locator(".viewer-card").waitFor();
    await graphiql.typeQuery(staffQuery);
    await graphiql.run("Chờ xác minh tại xã");
    await page.locator(".graphiql-tab-button").nth(1).click();
    await panel.signOut();
    await page.locator(".graphiql-tab-button").nth(0).click();
    await eventually(graphiql.queryText).toContain("ChoCanBo");
    expect(await page.locator(".graphiql-response").textContent()).not.toContain("xác minh");
  });

  it("sends the token as a header and puts it nowhere else", async () => {
    const { page, sent, graphiql, panel } = await openPage();
    const token = await editor();
    await panel.signIn(`Bearer ${token}\n`);
    await page.locator(".viewer-card").waitFor();
    await graphiql.typeQuery(staffQuery);
    await graphiql.run("Chờ xác minh tại xã");
    await page.getByRole("button", { name: "History" }).click();
    await page.getByText("ChoCanBo").first().waitFor();
    await page.getByRole("button", { name: "Headers" }).click();

    const operation = sent.findLast((request) => request.postData()?.includes("ChoCanBo"));
    expect(await operation?.headerValue("authorization")).toBe(`Bearer ${token}`);
    const signature = token.split(".")[2]!;
    expect(sent.flatMap((request) => [request.url(), request.postData()]).join()).not.toContain(signature);
    expect(page.url()).toBe(graph.url.endsWith("/") ? graph.url : `${graph.url}/`);
    expect(await page.content()).not.toContain(signature);
    // GraphiQL writes its tabs down half a second later.
    await page.waitForTimeout(700);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(signature);
    expect(await page.evaluate(() => Object.values(sessionStorage))).toEqual([token]);
    expect(await context.cookies()).toEqual([]);
  });

  it("is kept over a reload, and forgotten by a new tab and a new session", async () => {
    const { page, graphiql, panel } = await openPage();
    await panel.signIn(await editor());
    await page.locator(".viewer-card").waitFor();
    await page.reload();
    await eventually(panel.badge).toContain("chi.le");
    await page.locator(".graphiql-query-editor .monaco-editor").first().waitFor();
    await graphiql.typeQuery(staffQuery);
    await graphiql.run("Chờ xác minh tại xã");

    expect(await (await openPage()).panel.badge()).toContain("Chưa đăng nhập");
    const other = await browser.newContext();
    expect(await (await openPage(other)).panel.badge()).toContain("Chưa đăng nhập");
    await other.close();
  });

  it("says in Vietnamese what is wrong with a token, also to an English browser, and goes on as before", async () => {
    const english = await browser.newContext({ locale: "en-US" });
    const { page, sent, panel, graphiql } = await openPage(english);
    const good = await editor();
    const [header, payload, signature] = good.split(".");
    const tampered = `${header}.${payload}.${signature!.startsWith("A") ? "B" : "A"}${signature!.slice(1)}`;
    const refused: [token: string, problem: string][] = [
      ["", "Hãy dán mã truy cập vào ô này."],
      ["không phải mã", "Đây không phải là mã truy cập"],
      ["abc", "Mã truy cập không đúng dạng JWT."],
      [tampered, "Chữ ký của mã truy cập không đúng."],
      [await editor(-3600), "Mã truy cập đã hết hạn; vui lòng đăng nhập lại."],
      [await keys.sign({ claims: { aud: "another" } }), "Mã truy cập không dành cho hệ thống này."],
      [`${good}${"A".repeat(9000)}`, "Tiêu đề Authorization dài quá 8192 byte."],
      [`${good}${"A".repeat(40_000)}`, "Mã truy cập quá dài, máy chủ không nhận."],
    ];
    for (const [token, problem] of refused) {
      await panel.signIn(token);
      await eventually(panel.problem).toContain(`Không đăng nhập được. ${problem}`);
      const field = page.getByLabel("Mã truy cập (token)");
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      await eventually(() => page.locator(":focus").getAttribute("id")).toBe("sign-in-token");
      expect(await panel.badge()).toContain("Chưa đăng nhập");
    }
    await page.screenshot({ path: join(tmpdir(), "thidua-sign-in-refused.png") });
    await graphiql.typeQuery(staffQuery);
    await graphiql.run('"totalCount": 0');
    expect(await sent.at(-1)?.headerValue("authorization")).toBeNull();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await panel.signIn(good);
    await eventually(panel.badge).toContain("chi.le");
    await english.close();
  });

  it("says when the token has ended, and sends it no more", async () => {
    const { page, sent, graphiql, panel } = await openPage();
    await panel.signIn(await editor(6));
    await eventually(panel.badge).toContain("chi.le. Còn dưới 1 phút");
    await eventually(panel.badge).toBe("Phiên đã hết hạn. Đăng nhập lại");
    expect(await page.locator(".sign-in").textContent()).toContain("Phiên đăng nhập của chi.le đã hết hạn lúc");
    await page.screenshot({ path: join(tmpdir(), "thidua-sign-in-expired.png") });
    await graphiql.typeQuery(staffQuery);
    await graphiql.run('"totalCount": 0');
    expect(await sent.at(-1)?.headerValue("authorization")).toBeNull();
  });

  it("ends when the token's key is withdrawn: by the next answer, and over a reload", async () => {
    const { page, graphiql, panel } = await openPage();
    for (const meetAgain of [
      async () => {
        await graphiql.typeQuery(staffQuery);
        await graphiql.run("TOKEN_KEY_UNKNOWN");
      },
      async () => void (await page.reload()),
    ]) {
      await panel.signIn(await editor());
      await eventually(panel.badge).toContain("chi.le");
      try {
        verifier = refuseAllTokens;
        await meetAgain();
        await eventually(panel.badge).toContain("Chưa đăng nhập");
        await eventually(() => page.locator(".sign-in-notice").textContent()).toContain("không còn được chấp nhận");
      } finally {
        verifier = keys.verifier;
      }
    }
    // The page itself is whole: it did not ask for the schema with a token that is refused.
    await graphiql.typeQuery(staffQuery);
    await graphiql.run('"totalCount": 0');
  });

  it("works by the keyboard alone", async () => {
    const { page, panel } = await openPage();
    await page.getByRole("link", { name: "Tình trạng hệ thống" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const focus = async () => {
      const focused = page.locator(":focus");
      return (await focused.getAttribute("id")) ?? (await focused.textContent());
    };
    await eventually(focus).toBe("sign-in-token");
    await page.keyboard.insertText(await editor());
    await page.keyboard.press("Enter");
    await eventually(focus).toBe("sign-in-title");
    expect(await page.locator("#sign-in-title").textContent()).toBe("Đã đăng nhập");
    await page.keyboard.press("Tab");
    expect(await focus()).toBe("Đăng xuất");
    await page.keyboard.press("Enter");
    await eventually(focus).toBe("sign-in-token");
    expect(await panel.badge()).toContain("Chưa đăng nhập");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.locator(".token-help pre").innerText()).toBe(
      "npm run token -- --role EDITOR --organization <code>",
    );
  });

  it.each([390, 600, 1024])("fits into a window %i pixels wide", async (width) => {
    const { page, panel } = await openPage();
    await page.setViewportSize({ width, height: 800 });
    await panel.signIn(await editor());
    await page.locator(".viewer-card").waitFor();
    await page.screenshot({ path: join(tmpdir(), `thidua-sign-in-${width}.png`) });
    for (const part of [".page-header nav", ".sign-in-badge", ".sign-in h2", ".viewer-card"]) {
      const box = await page.locator(part).boundingBox();
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width).toBeLessThanOrEqual(width);
      // What is shown is not cut off within itself either.
      expect(await page.locator(part).evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    }
    expect(await page.locator("html").evaluate((element) => element.scrollWidth)).toBe(width);
  });
});
