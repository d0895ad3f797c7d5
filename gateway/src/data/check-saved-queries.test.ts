import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { emulationSchema } from "../../test/support/emulation-schema.js";
import { checkSavedQueries } from "./check-saved-queries.js";
import { loadSavedQueries } from "./load-saved-queries.js";

const head = "# title: Phong trào / Campaigns\n# description: Mọi phong trào. / All campaigns.\n";

function directoryWith(files: Record<string, string>): string {
  const directory = mkdtempSync(join(tmpdir(), "saved-queries-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  return directory;
}

function problems(text: string): string[] {
  return checkSavedQueries(emulationSchema, directoryWith({ "a.graphql": `${head}${text}` })).map(
    ({ message }) => message,
  );
}

describe("saved queries checked against the schema", () => {
  it("have no problems in a valid directory", () => {
    const directory = join(dirname(fileURLToPath(import.meta.url)), "../../test/support/queries");
    expect(checkSavedQueries(emulationSchema, directory)).toEqual([]);
  });

  it.each([
    [
      "a field that the schema lacks",
      "\nquery A { campaigns { nodes { title } } }",
      /^a\.graphql:4: Cannot query field "title"/,
    ],
    [
      "a column that is an object",
      "# rows: campaigns.nodes\n# column organization: organization\n\nquery A { campaigns { nodes { organization { name } } pageInfo { hasNextPage } } }",
      /^a\.graphql:4: .*is an object/,
    ],
    [
      "rows that are scalars",
      "# rows: campaigns.nodes.name\n# column year: ^year\n\nquery A { campaigns { nodes { name year } pageInfo { hasNextPage } } }",
      /^a\.graphql:3: .*is not an object/,
    ],
    [
      "an unpaged connection that does not say whether it goes on",
      "# rows: campaigns.nodes\n# column name: name\n\nquery A { campaigns { nodes { name } } }",
      /^a\.graphql:3: "campaigns" does not select pageInfo\.hasNextPage/,
    ],
    [
      "a nested connection that does not say whether it goes on",
      "# rows: campaigns.nodes after $after\n# column metrics: criteria.nodes.metric\n\nquery A($after: String) { campaigns(after: $after) { nodes { criteria { nodes { metric } } } pageInfo { hasNextPage endCursor } } }",
      /^a\.graphql:4: "campaigns\.nodes\.criteria" does not select/,
    ],
    [
      "a cursor that must be given",
      "# rows: campaigns.nodes after $after\n# column name: name\n\nquery A($after: String!) { campaigns(after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }",
      /^a\.graphql:3: "\$after" must be nullable/,
    ],
    [
      "an example value of the wrong type",
      '# variables: {"first": "ten"}\n\nquery A($first: Int) { campaigns(first: $first) { nodes { name } } }',
      /^a\.graphql:3: Variable "\$first" got invalid value/,
    ],
  ])("report %s", (_, text, expected) => {
    const found = problems(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  it("report every broken file, not only the first", () => {
    const directory = directoryWith({ "a.graphql": "query A { a }", "b.graphql": `${head}\nquery B { b }` });
    expect(checkSavedQueries(emulationSchema, directory).map(({ file }) => file)).toEqual(["a.graphql", "b.graphql"]);
  });

  it("report two files with one operation name or one tab", () => {
    const text = `${head}\nquery A { campaigns { nodes { name } } }`;
    const twins = directoryWith({ "a.graphql": text, "b.graphql": text });
    expect(checkSavedQueries(emulationSchema, twins)[0]!.message).toBe(
      'b.graphql:1: the operation "A" is also that of a.graphql',
    );
    expect(() => loadSavedQueries(twins)).toThrow(/also that of a\.graphql/);
  });

  it("report a former name that another file has or had before", () => {
    const text = (name: string, former: string) =>
      `${head}# formerly: ${former}\n\nquery ${name} { campaigns { nodes { name } } }`;
    const present = directoryWith({ "a.graphql": text("A", "b"), "b.graphql": text("B", "c") });
    expect(() => loadSavedQueries(present)).toThrow('a.graphql:3: "b" is a name of b.graphql');
    const former = directoryWith({ "a.graphql": text("A", "c"), "b.graphql": text("B", "c") });
    expect(() => loadSavedQueries(former)).toThrow('b.graphql:3: "c" is a name of a.graphql');
  });
});
