import { describe, expect, it } from "vitest";
import { parseHeader } from "./header.js";
import { SavedQueryError } from "./saved-query-error.js";

const titled = "# title: Phong trào / Campaigns\n# description: Mọi phong trào. / All campaigns.\n";

describe("the header of a saved query", () => {
  it("has title and description in both languages, the tab and the example's variables", () => {
    const header = parseHeader(
      `${titled}# tab: 2\n# variables: {"year": 2019}\n\n# any: comment\nquery A { a }`,
      "a.graphql",
    );
    expect(header.title).toEqual({ vi: "Phong trào", en: "Campaigns" });
    expect(header.description.en).toBe("All campaigns.");
    expect(header.tab).toBe(2);
    expect(header.variables).toEqual({ line: 4, value: { year: 2019 } });
  });

  it("has the paths of rows and the expressions of columns", () => {
    const header = parseHeader(
      `${titled}# rows: a.nodes after $after first $first\n# rows: b\n#\n# column name: name | title\n# distinct: name\nquery A { a }`,
      "a.graphql",
    );
    expect(header.rows.map(({ value }) => value)).toEqual([
      { path: "a.nodes", cursorVariable: "after", sizeVariable: "first" },
      { path: "b", cursorVariable: undefined, sizeVariable: undefined },
    ]);
    expect(header.columns[0]).toEqual({ line: 6, value: { name: "name", expressions: ["name", "title"] } });
  });

  it("lists the former names", () => {
    const header = parseHeader(`${titled}# formerly: old-name, older\n`, "a.graphql");
    expect(header.formerly).toEqual({ line: 3, value: ["old-name", "older"] });
  });

  it.each([
    ["no title", "# description: a / b\n", 1, /lacks "# title/],
    ["a title in one language", "# title: Phong trào\n", 1, /one " \/ "/],
    ["a free comment among the lines", `${titled}# hello\n`, 3, /not a header line/],
    ["an unknown key", `${titled}# colour: red\n`, 3, /knows no "colour"/],
    ["a key given twice", `${titled}# tab: 1\n# tab: 2\n`, 4, /given twice/],
    ["a tab that is no number", `${titled}# tab: first\n`, 3, /number/],
    ["variables that are no object", `${titled}# variables: [1]\n`, 3, /JSON object/],
    ["rows that lack a variable", `${titled}# rows: a after\n`, 3, /"rows" is/],
    ["rows without columns", `${titled}# rows: a\n`, 3, /without a "column"/],
    ["columns without rows", `${titled}# column a: a\n`, 3, /without "rows"/],
    ["a column in snake case", `${titled}# rows: a\n# column issued_on: a\n`, 4, /not camelCase/],
    ["a column given twice", `${titled}# rows: a\n# column a: a\n# column a: b\n`, 5, /given twice/],
    ["too few paths", `${titled}# rows: a\n# rows: b\n# rows: c\n# column a: a | b\n`, 6, /2 paths for 3/],
    ["a former name that no file can have", `${titled}# formerly: Old_name\n`, 3, /former name "Old_name"/],
    ["distinct by no column", `${titled}# rows: a\n# column a: a\n# distinct: b\n`, 5, /no column/],
  ])("rejects %s with its location", (_, text, line, reason) => {
    const refused = (() => {
      try {
        parseHeader(text, "broken.graphql");
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(SavedQueryError);
    expect(refused).toMatchObject({
      file: "broken.graphql",
      line,
      message: expect.stringMatching(/^broken\.graphql:\d+: /),
    });
    expect((refused as SavedQueryError).reason).toMatch(reason);
  });
});
