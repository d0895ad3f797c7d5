import type { Page } from "playwright-core";

/** GraphiQL in a browser, as a person uses it. */
export interface GraphiqlPage {
  /** Addresses of other origins that the page asked for; must stay empty. */
  readonly foreignRequests: readonly string[];
  /** What the page complained about: script errors, refusals of the security policy, parts that did not load. */
  readonly complaints: readonly string[];
  /** The titles of the tabs, from left to right. */
  tabTitles(): Promise<string[]>;
  /** Puts a query in the place of the one in the editor, by the keyboard. */
  typeQuery(query: string): Promise<void>;
  /** What is in sight of the query, line ends and indentation as single spaces. */
  queryText(): Promise<string>;
  /**
   * Runs the query with Ctrl+Enter and gives what is in sight of the answer, as `queryText` does.
   * Raises when the expected words do not appear in it within 15 seconds.
   */
  run(expected: string): Promise<string>;
}

/**
 * Opens GraphiQL at an address, for example `http://localhost:4000/`, and waits until its editor and the schema are there.
 * Works with any gateway, started by the test or elsewhere.
 */
export async function openGraphiql(page: Page, url: string): Promise<GraphiqlPage> {
  const { origin } = new URL(url);
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const address = new URL(request.url());
    const own = address.origin === origin || address.protocol === "data:" || address.href.startsWith(`blob:${origin}`);
    if (!own) foreignRequests.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("requestfailed", (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));

  const introspection = page.waitForResponse((response) => new URL(response.url()).pathname.endsWith("/graphql"));
  await page.goto(url);
  const editor = page.locator(".graphiql-query-editor .monaco-editor").first();
  await editor.waitFor();
  await introspection;

  return {
    foreignRequests,
    complaints,
    tabTitles: () => page.locator(".graphiql-tab-button").allTextContents(),
    queryText: () => textInSight(page, ".graphiql-query-editor"),
    async typeQuery(query) {
      await editor.click();
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.press("Delete");
      // Without indentation, to which the editor would add its own.
      await page.keyboard.insertText(query.replace(/^[ \t]+/gm, ""));
      // GraphiQL reads the operation's name a moment after the last key; no person is faster than that.
      await page.waitForTimeout(600);
    },
    async run(expected) {
      // The keys reach the query only from its editor.
      await editor.click();
      await page.keyboard.press("ControlOrMeta+Enter");
      const deadline = Date.now() + 15_000;
      for (;;) {
        const text = await textInSight(page, ".graphiql-response");
        if (text.includes(expected)) return text;
        if (Date.now() > deadline) throw new Error(`The answer does not show "${expected}" but: ${text}`);
        await page.waitForTimeout(50);
      }
    },
  };
}

/** The text of an editor as one line: it breaks long lines where they do not fit, and writes no-break spaces. */
async function textInSight(page: Page, selector: string): Promise<string> {
  const lines = await page.locator(`${selector} .view-line`).allTextContents();
  return lines.join(" ").replace(/[\s\u00A0]+/g, " ");
}
