import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followOrganizations } from "./follow-organizations.mjs";
import { OrganizationsCopy } from "./organizations-copy.mjs";

const directory = mkdtempSync(join(tmpdir(), "training-"));
afterAll(() => rmSync(directory, { recursive: true }));

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(directory, "copy-")), "data/organizations.json");
});

const change = (id: string, parentId: string | null, code = `code-${id}`) => ({
  type: "Organization",
  id,
  kind: "UPDATED",
  snapshot: { code, name: id, parentId, kind: "DEPARTMENT" },
});
const removal = (id: string) => ({ type: "Organization", id, kind: "DELETED", snapshot: null });

describe("the copy", () => {
  const open = (feed = "http://feed/changes") => new OrganizationsCopy(path, feed);

  it("knows codes, IDs and which organization is below which", () => {
    const copy = open();
    copy.apply([change("a", null), change("b", "a"), change("c", "b"), change("d", null)], "1");
    expect([copy.idOf("code-b"), copy.codeOf("b"), copy.idOf("none"), copy.codeOf("none")]).toEqual([
      "b",
      "code-b",
      undefined,
      undefined,
    ]);
    const within = (code: string) => ["a", "b", "c", "d"].filter((id) => copy.isWithin(`code-${id}`, code));
    expect(within("code-a")).toEqual(["a", "b", "c"]);
    expect(within("code-c")).toEqual(["c"]);
    expect(within("none")).toEqual([]);
  });

  it("ends its search where organizations are below each other", () => {
    const copy = open();
    copy.apply([change("a", "b"), change("b", "a"), change("c", null)], "1");
    expect(copy.isWithin("code-a", "code-c")).toBe(false);
  });

  it("follows a change of the code, and forgets what was removed", () => {
    const copy = open();
    copy.apply([change("a", null), change("b", null)], "1");
    copy.apply([change("a", null, "renamed"), removal("b"), { ...change("c", null), snapshot: null }], "2");
    expect([copy.idOf("code-a"), copy.idOf("renamed"), copy.codeOf("b"), copy.codeOf("c")]).toEqual([
      undefined,
      "a",
      undefined,
      undefined,
    ]);
  });

  it("is in one file with its cursor, and continues from there", () => {
    expect(open().isFilled).toBe(false);
    open().apply([change("a", null)], "7");
    expect(readdirSync(join(path, ".."))).toEqual(["organizations.json"]);
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({
      cursor: "7",
      organizations: [["a", { code: "code-a" }]],
    });
    const again = open();
    expect([again.cursor, again.idOf("code-a"), again.isFilled]).toEqual(["7", "a", true]);
  });

  it("answers from what it has of another feed, but does not continue there", () => {
    open().apply([change("a", null)], "7");
    const other = open("http://other/changes");
    expect([other.cursor, other.idOf("code-a")]).toEqual([null, "a"]);
  });

  it("reports a file that it cannot read", () => {
    open().apply([], "1");
    writeFileSync(path, "{");
    expect(() => open()).toThrow(SyntaxError);
  });
});

describe("the reader of the feed", () => {
  type Reply = (request: IncomingMessage, response: ServerResponse) => void;
  let replies: Reply[] = [];
  const asked: URL[] = [];
  const tokens: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url!, "http://feed"));
    tokens.push(request.headers.authorization);
    const reply = replies.shift();
    // Without a reply, the feed waits for a change.
    reply?.(request, response);
  });
  const page =
    (cursor: string, ...changes: object[]): Reply =>
    (_, response) =>
      response
        .writeHead(200, { "content-type": "application/x-ndjson", "next-cursor": cursor })
        .end(changes.map((one) => `${JSON.stringify(one)}\n`).join(""));
  const problem =
    (status: number, code: string): Reply =>
    (_, response) =>
      response.writeHead(status, { "content-type": "application/problem+json" }).end(JSON.stringify({ code }));

  const lines: string[] = [];
  let stopping: AbortController;
  let following: Promise<void> | undefined;
  afterEach(async () => {
    stopping.abort();
    await following;
    server.closeAllConnections();
  });
  afterAll(() => server.close());

  /** Follows a feed that gives these replies, until all are given and the next request has come. */
  async function follow(...given: Reply[]): Promise<OrganizationsCopy> {
    if (!server.listening) await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    for (const list of [asked, tokens, lines]) list.length = 0;
    replies = [...given];
    stopping = new AbortController();
    const changesUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/changes`;
    const copy = new OrganizationsCopy(path, changesUrl);
    let reading = 0;
    following = followOrganizations(copy, {
      changesUrl,
      readToken: () => `token-${++reading}`,
      log: (line) => lines.push(line),
      signal: stopping.signal,
      limit: 2,
      firstDelay: 10,
    });
    await vi.waitFor(() => expect(asked).toHaveLength(given.length + 1), 5_000);
    return copy;
  }
  const parameter = (name: string) => asked.map(({ searchParams }) => searchParams.get(name));

  it("reads from the start until a page is not full, then waits for changes after the cursor", async () => {
    const copy = await follow(
      page("1", change("a", null), change("b", "a")),
      page("2", change("c", "b")),
      page("3", change("d", "a")),
    );
    expect(["a", "b", "c", "d"].map((id) => copy.codeOf(id))).toEqual(["code-a", "code-b", "code-c", "code-d"]);
    expect(parameter("after")).toEqual([null, "1", "2", "3"]);
    expect(parameter("wait")).toEqual(["0", "0", "20", "20"]);
    expect(new Set(parameter("types"))).toEqual(new Set(["Organization"]));
    expect(tokens).toEqual(["Bearer token-1", "Bearer token-2", "Bearer token-3", "Bearer token-4"]);
  });

  it("shows nothing of a first reading that is not complete", async () => {
    const copy = await follow(page("1", change("a", null), change("b", "a")));
    expect([copy.isFilled, copy.codeOf("a")]).toEqual([false, undefined]);
  });

  it("repeats after refusals, faults and answers that are cut off, with what it had", async () => {
    const cutOff: Reply = (_, response) => {
      response.writeHead(200, { "next-cursor": "9" });
      response.end(JSON.stringify(change("b", null)));
    };
    const copy = await follow(
      page("1", change("a", null)),
      problem(503, "DATABASE_UNAVAILABLE"),
      problem(401, "TOKEN_EXPIRED"),
      cutOff,
      page("2", change("c", null)),
    );
    expect([copy.cursor, copy.codeOf("a"), copy.codeOf("b"), copy.codeOf("c")]).toEqual([
      "2",
      "code-a",
      undefined,
      "code-c",
    ]);
    expect(parameter("after")).toEqual([null, "1", "1", "1", "1", "2"]);
    // After a failure it does not wait for a change.
    expect(parameter("wait")).toEqual(["0", "20", "0", "0", "0", "20"]);
    expect(lines.filter((line) => line.includes("cannot be followed"))).toEqual([
      expect.stringContaining("(1): the feed answered 503"),
      expect.stringContaining("(2): the feed answered 401"),
      expect.stringContaining("(3): the answer is incomplete"),
    ]);
  });

  it.each([
    [410, "CURSOR_TOO_OLD"],
    [400, "MALFORMED_CURSOR"],
  ])("reads from the start again after %i %s, and answers from the old copy until then", async (status, code) => {
    const copy = await follow(
      page("1", change("a", null)),
      problem(status, code),
      problem(503, "DATABASE_UNAVAILABLE"),
    );
    expect([copy.codeOf("a"), parameter("after")]).toEqual(["code-a", [null, "1", null, null]]);
    stopping.abort();
    await following;
    const again = await follow(problem(status, code), page("5", change("b", null)));
    expect([again.codeOf("a"), again.codeOf("b"), parameter("after")]).toEqual([undefined, "code-b", ["1", null, "5"]]);
  });

  it("does not take another error for a lost cursor", async () => {
    await follow(page("1", change("a", null)), problem(400, "FEED_ARGUMENT_OUT_OF_RANGE"));
    expect(parameter("after")).toEqual([null, "1", "1"]);
  });
});
