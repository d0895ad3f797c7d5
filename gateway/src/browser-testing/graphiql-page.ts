import type { Page } from "playwright-core";

/** GraphiQL in a browser, driven like a user does. */
export interface GraphiqlPage {
  /** Requests of the page to other origins; must stay empty. */
  readonly foreignRequests: readonly string[];
  /** Errors of the page: script errors, violations of the security policy, failed requests. */
  readonly complaints: readonly string[];
  /** The titles of the tabs, from left to right. */
  tabTitles(): Promise<string[]>;
  /** Replaces the query in the editor, by keyboard. */
  typeQuery(query: string): Promise<void>;
  /** The visible part of the query, with whitespace collapsed. */
  queryText(): Promise<string>;
  /**
   * Runs the query with Ctrl+Enter and returns the visible part of the answer, like `queryText`. Throws when it does
   * not contain the expected text within 15 seconds.
   */
  run(expected: string): Promise<string>;
}

/**
 * Opens GraphiQL at a URL such as `http://localhost:4000/`, and waits until its editor and the schema are loaded. Works
 * with any running gateway.
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
      // The editor adds its own indentation.
      await page.keyboard.insertText(query.replace(/^[ \t]+/gm, ""));
      // GraphiQL parses the operation's name with a short delay after the last key. No user is faster than that.
      await page.waitForTimeout(600);
    },
    async run(expected) {
      // The shortcut works only while the query editor has the focus.
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

/** Returns the text of an editor as one line. The editor wraps long lines and writes no-break spaces. */
async function textInSight(page: Page, selector: string): Promise<string> {
  const lines = await page.locator(`${selector} .view-line`).allTextContents();
  return lines.join(" ").replace(/[\s\u00A0]+/g, " ");
}
