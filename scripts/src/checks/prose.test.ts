import { describe, expect, it } from "vitest";
import { ownGraph } from "../compose/own-graph.js";
import { nullPhrases } from "./null-explanations.js";
import { formatProseHit, proseHits } from "./prose.js";
import { proseRules, stylePath } from "./prose-rules.js";
import { repositoryFiles } from "./repository-files.js";

const files = repositoryFiles();
const words = (path: string, text: string) => proseHits([{ path, text }], files).map(({ word }) => word);

describe("the list of schema/STYLE.md", () => {
  it("is read as a whole", () => {
    const rules = proseRules(files);
    expect(rules.length).toBeGreaterThan(15);
    expect(rules.filter((rule) => rule.words.length === 0 || rule.instead === "")).toEqual([]);
    expect(rules.flatMap((rule) => rule.words)).toEqual(expect.arrayContaining(["house", "nobody", "body", "từ tố"]));
  });

  it("explains the three phrases for null", () => {
    const style = files.find(({ path }) => path === stylePath)!.text;
    for (const phrase of nullPhrases) expect(style).toContain(`*${phrase}*`);
  });

  it("is refused when a row has no known scope", () => {
    const text = "## What is not said\n| `x` | everywhere | y |\n";
    expect(() => proseRules([{ path: stylePath, text }])).toThrow('"everywhere" is no scope');
  });
});

describe("a ruled-out word is found", () => {
  it.each([
    ["a comment", "a.ts", "/** Opens the house. */", ["house"]],
    ["an identifier", "a.ts", "const testHouse = openHouse(HOUSE_PORT);", ["House", "House", "HOUSE"]],
    ["a test title", "a.test.ts", 'it("tells who asks", () => {});', ["tells"]],
    ["a text of an error", "a.errors.ts", '{ vi: "Đã có", en: "Stored by someone else" }', ["someone"]],
    ["a document", "a.md", "Nobody knocks at the door.", ["door", "knocks", "Nobody"]],
    ["a file name", "scripts/src/house/open.ts", "", ["house"]],
    ["a phrase across lines", "a.md", "Its old từ\ntố", ["từ tố"]],
    ["a description", "a.graphql", '"""Tên đúng. The right name."""\ntype A', ["The right name", "Tên đúng"]],
    ["an organization called body", "a.ts", "// The body that issues it\nconst bodies = [];", ["body", "bodies"]],
    ["a name of the API", "a.graphql", "type A { standingBodyId: ID }", ["Body"]],
    ["a list of a type", "a.ts", "// Danh sách AwardDecision theo trang.", ["Danh sách AwardDecision theo trang"]],
    ["null in Vietnamese", "a.md", "Ngày ban hành, null khi không rõ.", ["null"]],
  ])("in %s", (_, path, text, expected) => expect(words(path, text).sort()).toEqual([...expected].sort()));

  it("with its line", () => {
    const [hit] = proseHits([{ path: "a.md", text: "One\n\ntwo rooms" }], files);
    expect(formatProseHit(hit!)).toBe('a.md:3: "rooms" (write capacity, space, or the thing itself)');
  });
});

describe("null in a description", () => {
  const description = (english: string) => words("a.ts", `@Field({ description: "Ngày ban hành. ${english}" })`);

  it.each(nullPhrases)("may be %s", (phrase) => expect(description(`Null: ${phrase} while it stands.`)).toEqual([]));
  it("may not be explained otherwise", () => expect(description("The day; null if there is none.")).toEqual(["null"]));
  it("may be anything in code and comments", () =>
    expect(words("a.ts", '// Gives null when there is none.\nconst a = null ?? "null when";')).toEqual([]));
  it("is found in a translation that is a string of its own", () =>
    expect(words("a.ts", '@Text("Ngày ban hành.", "The day; null when unknown.")')).toContain("null when"));
});

describe("what is right is left alone", () => {
  it.each([
    ["HTTP's body in code", "a.ts", "const body = await response.text();\nserver({ bodyLimit: maxBodyBytes });"],
    ["HTTP's body in prose", "a.md", "The request body is JSON."],
    ["HTML", "a.html", "<body></body>"],
    [
      "longer words",
      "a.ts",
      "const handler = beforehand; // The warehouse of a household, its history, a deadline, headroom",
    ],
    ["told in identifiers", "a.ts", "stream.onTold(told);"],
    [
      "Vietnamese words that an English comment quotes",
      "a.ts",
      '// "Đại hội Đảng bộ tỉnh lần thứ" gives 15; null without one',
    ],
    ["a former name of the API", "schema/CHANGELOG.md", "`standingBody` is `standingOrganization`."],
    ["an applied migration", "subgraphs/awards/src/migrations/20261121050829-initial.ts", "// The house"],
    ["a former name of a query", "a.graphql", "# formerly: across-the-house"],
    ["a term of the sources", "a.md", "A second-hand source, copied by hand."],
    ["a quotation mark in a regular expression", "a.ts", "const quoted = /[\"']/;\nconst plain = told;"],
    ["quoted source data", "subgraphs/campaigns/src/seed/data/articles/a0.txt", "house"],
  ])("%s", (_, path, text) => expect(words(path, text)).toEqual([]));
});

describe("the whole repository", () => {
  it("keeps to the list", () => {
    const perFile = new Map<string, number>();
    // Descriptions of foreign subgraphs are written elsewhere.
    const checked = files.map((file) =>
      file.path === "schema/api.graphql" ? { ...file, text: ownGraph().api } : file,
    );
    for (const { path } of proseHits(checked, files)) perFile.set(path, (perFile.get(path) ?? 0) + 1);
    const listed = [...perFile].sort(([, a], [, b]) => b - a).map(([path, count]) => `${path}: ${count}`);
    expect(listed, "node scripts/dist/checks/print-prose.js <folder> lists the lines").toEqual([]);
  });
});
