import { describe, expect, it } from "vitest";
import { parseSavedQuery } from "./parse-saved-query.js";

const head = "# title: Văn bản / Documents\n# description: Mọi văn bản. / All documents.\n";
const operation = `
query Documents($first: Int = 20, $after: String, $eventAfter: String, $year: Int) {
  documents(first: $first, after: $after, year: $year) { ...page pageInfo { hasNextPage endCursor } }
  lineageEvents(first: $first, after: $eventAfter) {
    nodes { effectiveOn legalBasis { document { text } } }
    pageInfo { hasNextPage endCursor }
  }
}
fragment page on DocumentConnection { nodes { text } }
`;
const rows =
  "# rows: documents.nodes after $after first $first\n# rows: lineageEvents.nodes.legalBasis.document after $eventAfter first $first\n";

function parse(header: string) {
  return parseSavedQuery("documents.graphql", `${head}${header}${operation}`);
}

describe("a saved query", () => {
  it("is split into one operation for each source, with its variables and fragments", () => {
    const { table } = parse(`${rows}# column text: text\n# column on: - | ^^effectiveOn\n`);
    const [documents, events] = table!.sources;
    expect(documents!.operationText).toContain("fragment page");
    expect(documents!.operationText).not.toContain("lineageEvents");
    expect([...documents!.variableNames].sort()).toEqual(["after", "first", "year"]);
    expect(events!.operationText).not.toContain("fragment");
    expect(events!.operationText).not.toContain("$year");
    expect(events).toMatchObject({ connectionLength: 1, cursorVariable: "eventAfter", sizeVariable: "first" });
    expect(table!.columns[1]!.cells).toEqual([{ kind: "none" }, { kind: "path", up: 2, path: ["effectiveOn"] }]);
  });

  it("without rows is only an example", () => {
    expect(parse("").table).toBeUndefined();
  });

  it.each([
    ["rows that are not selected", "# rows: people.nodes\n# column a: text\n", 3, /does not select "people.nodes"/],
    [
      "a cursor that is not declared",
      "# rows: documents.nodes after $cursor\n# column text: text\n",
      3,
      /no variable "\$cursor"/,
    ],
    [
      "a cursor that no field takes",
      "# rows: documents.nodes after $year\n# column text: text\n",
      3,
      /takes "after: \$year"/,
    ],
    ["a column that is not selected", `${rows}# column text: title\n`, 5, /does not select "documents.nodes.title"/],
    ["a column above the root", `${rows}# column text: ^^text\n`, 5, /climbs above/],
    ["a column that is no path", `${rows}# column text: a..b\n`, 5, /is not a path/],
    ["an example with an undeclared variable", '# variables: {"month": 1}\n', 3, /no variable "\$month"/],
  ])("refuses %s", (_, header, line, reason) => {
    expect(() => parse(header)).toThrow(expect.objectContaining({ line, reason: expect.stringMatching(reason) }));
  });

  it("rejects a syntax error, several operations, an anonymous one, a mutation as export, an invalid file name", () => {
    expect(() => parseSavedQuery("a.graphql", `${head}\nquery A {`)).toThrow(/^a\.graphql:4: Syntax Error/);
    expect(() => parseSavedQuery("a.graphql", `${head}\nquery A { a } query B { b }`)).toThrow(/one operation, not 2/);
    expect(() => parseSavedQuery("a.graphql", `${head}\n{ a }`)).toThrow(/^a\.graphql:4: the operation has no name/);
    expect(() => parseSavedQuery("a.graphql", `${head}# rows: a\n# column b: b\n\nmutation A { a { b } }`)).toThrow(
      /only a query/,
    );
    expect(() => parseSavedQuery("A_b.graphql", head)).toThrow(/lower-case words/);
  });
});
