import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { amount, plantSecrets, type Secrets, secret } from "../hidden/secrets.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

/* Data files are the caller's own: a saved query runs as whoever asks for its file, and no answer of one serves another. */

/** One list with hidden records, one with a hidden field. */
const queries = {
  "dien-hinh": `# title: Điển hình / Examples
# description: Mọi điển hình. / All examples.
# rows: typicalExamples.nodes after $after first $first
# column name: name
# column stage: currentStage

query Examples($first: Int = 20, $after: String, $search: String) {
  typicalExamples(first: $first, after: $after, search: $search) {
    nodes { name currentStage }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  "tien-thuong": `# title: Tiền thưởng / Bonuses
# description: Tiền thưởng của mọi lượt khen thưởng. / The bonus of every award.
# rows: awards.nodes after $after first $first
# column recipient: recipientName
# column amount: amountVnd

query Bonuses($first: Int = 20, $after: String, $example: ID) {
  awards(first: $first, after: $after, filter: { typicalExample: { eq: $example } }) {
    nodes { recipientName amountVnd }
    pageInfo { hasNextPage endCursor }
  }
}
`,
};

const directory = mkdtempSync(join(tmpdir(), "thidua-queries-"));
let graph: SeededGraph;
let secrets: Secrets;
let staff: Record<string, string>;
let portal: Record<string, string>;
beforeAll(async () => {
  for (const [name, text] of Object.entries(queries)) writeFileSync(join(directory, `${name}.graphql`), text);
  graph = await openSeededGraph({ queriesDirectory: directory });
  secrets = await plantSecrets(graph);
  staff = { authorization: `Bearer ${await graph.token({ roles: ["ANALYST"] })}` };
  portal = { authorization: `Bearer ${await graph.token({ roles: ["PORTAL"] })}` };
});
afterAll(async () => {
  await graph.stop();
  rmSync(directory, { recursive: true });
});

async function get(file: string, headers: Record<string, string> = {}, method = "GET") {
  const response = await fetch(`${graph.url}/data/${file}`, { headers, method });
  const header = (name: string) => response.headers.get(name);
  const varies = (header("vary") ?? "").toLowerCase().split(/, */);
  return { status: response.status, header, varies, text: await response.text() };
}

const files = ["dien-hinh.json", "dien-hinh.csv", "dien-hinh.csv?search=bimat"];

describe("a file of hidden and public records", () => {
  it.each(files)("%s holds what its caller may know, and says that it is the caller's own", async (file) => {
    const outside = await get(file);
    const signedIn = await get(file, portal);
    const inside = await get(file, staff);
    expect([outside.status, signedIn.status, inside.status]).toEqual([200, 200, 200]);
    expect(outside.text).not.toMatch(secret);
    expect(signedIn.text).toBe(outside.text);
    expect(inside.text).toContain("Bímật điển hình Một");
    expect(inside.header("cache-control")).toBe("private, no-cache");
    expect(signedIn.header("cache-control")).toBe("private, no-cache");
    expect(outside.header("cache-control")).toBe("no-cache");
    for (const { varies } of [outside, signedIn, inside]) expect(varies).toContain("authorization");
    expect(inside.header("etag")).not.toBe(outside.header("etag"));
  });

  it.each(files)("%s: the entity tag of one caller is none of another's", async (file) => {
    const [outside, inside] = [(await get(file)).header("etag")!, (await get(file, staff)).header("etag")!];
    const asked = async (tag: string, headers: Record<string, string> = {}) => {
      const { status, text, header, varies } = await get(file, { ...headers, "if-none-match": tag });
      expect(varies).toContain("authorization");
      expect(header("cache-control")).toBe("authorization" in headers ? "private, no-cache" : "no-cache");
      return { status, isEmpty: text === "", isSecret: secret.test(text) };
    };
    expect(await asked(inside)).toEqual({ status: 200, isEmpty: false, isSecret: false });
    expect(await asked(inside, portal)).toEqual({ status: 200, isEmpty: false, isSecret: false });
    expect(await asked(outside, staff)).toEqual({ status: 200, isEmpty: false, isSecret: true });
    expect(await asked(outside)).toEqual({ status: 304, isEmpty: true, isSecret: false });
    expect(await asked(inside, staff)).toEqual({ status: 304, isEmpty: true, isSecret: false });
    expect((await get(file, {}, "HEAD")).header("content-length")).not.toBe(
      (await get(file, staff, "HEAD")).header("content-length"),
    );
  });

  it("asked for by many at once, comes to each as its own", async () => {
    const expected = new Map([
      ["outside", (await get("dien-hinh.csv")).text],
      ["inside", (await get("dien-hinh.csv", staff)).text],
    ]);
    const callers = Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? "outside" : "inside"));
    const answers = await Promise.all(callers.map((one) => get("dien-hinh.csv", one === "inside" ? staff : {})));
    expect(answers.map(({ text }) => text)).toEqual(callers.map((one) => expected.get(one)));
  });
});

describe("a file of a hidden field", () => {
  it("is refused to whom the field is hidden, and the refusal reveals nothing and is not cached", async () => {
    const { header, text } = await get("tien-thuong.csv", staff);
    expect(text).toContain(String(amount));
    expect(header("cache-control")).toBe("private, no-cache");
    const parameters = ["", `?example=${secrets.subject.ids.typicalExample}`];
    for (const [headers, status, code] of [
      [{}, 401, "UNAUTHENTICATED"],
      [portal, 403, "FORBIDDEN"],
    ] as const) {
      for (const parameter of parameters) {
        for (const match of ["none", header("etag")!, "*"]) {
          const refused = await get(`tien-thuong.csv${parameter}`, { ...headers, "if-none-match": match });
          expect([refused.status, refused.header("cache-control")]).toEqual([status, "no-store"]);
          expect(refused.header("etag")).toBeNull();
          expect(refused.text).toContain(code);
          expect(refused.text).not.toMatch(secret);
          expect(refused.text).not.toContain(secrets.subject.ids.typicalExample);
          expect(refused.header("www-authenticate")).toBe(status === 401 ? 'Bearer realm="thidua"' : null);
        }
      }
    }
  });

  it("is not revealed by the catalog of files, which is the same for all", async () => {
    const catalogs = await Promise.all([{}, portal, staff].map((headers) => get("", headers)));
    for (const { status, text } of catalogs) expect([status, text]).toEqual([200, catalogs[0]!.text]);
    expect(catalogs[0]!.text).not.toMatch(secret);
  });
});

describe("an answer of /graphql", () => {
  it("is cached nowhere, whoever asks and in whatever way", async () => {
    const query = "{ typicalExamples(first: 50) { nodes { name } } }";
    const address = `${graph.url}/graphql?query=${encodeURIComponent(query)}`;
    for (const headers of [{}, portal, staff]) {
      const answers = [
        await fetch(address, { headers: { ...headers, "apollo-require-preflight": "1" } }),
        await fetch(`${graph.url}/graphql`, {
          method: "POST",
          headers: { ...headers, "content-type": "application/json" },
          body: JSON.stringify({ query }),
        }),
      ];
      for (const answer of answers) {
        expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
        expect(secret.test(await answer.text())).toBe(headers === staff);
      }
    }
  });
});
