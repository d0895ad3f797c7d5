import { collectStatements } from "@thidua/kit/model/database";
import type { TestGraph } from "@thidua/kit/testing";
import { isUnionType } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { subgraphs } from "../src/subgraphs.js";
import { crawl } from "./hidden/questions.js";
import { recordIds } from "./search/record-ids.js";
import { openSearchedGraphs, type SearchedGraphs } from "./search/searched-graphs.js";
import { seededContent } from "./seeded-content.js";

/* PostgreSQL plans a statement anew whose text has the values in it: every read of a question has them bound. */

let searched: SearchedGraphs;
/** The ID of a record of each entity, by its type's name. */
let ids: ReadonlyMap<string, string>;

beforeAll(async () => {
  searched = await openSearchedGraphs(seededContent());
  ids = await recordIds(searched);
});
afterAll(() => searched.close());

const lowered = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Asks all that can be asked at the root and of a record of each type, and returns the statements by their texts. */
async function statementsOf(graph: TestGraph): Promise<Map<string, string>> {
  const entities = graph.schema.getType("_Entity");
  const types = isUnionType(entities) ? entities.getTypes().map(({ name }) => name) : [];
  const subject = {
    ids: {
      name: "Sở",
      code: "x",
      value: "x",
      ...Object.fromEntries([...ids].map(([name, id]) => [lowered(name), id])),
    },
    records: types.flatMap((name) => (ids.has(name) ? [{ __typename: name, id: ids.get(name)! }] : [])),
    ...{ words: [], amount: 0, day: "2025-01-01" },
  };
  const statements = new Map<string, string>();
  for (const { field, of } of crawl(graph.schema, subject, 2)) {
    const source = of
      ? `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${of.__typename} { ${field} } } }`
      : `{ ${field} }`;
    const asked = await collectStatements(() => graph.execute(source, of && { of: [of] }));
    for (const statement of asked.statements) statements.set(statement, field.slice(0, 80));
  }
  return statements;
}

it.each(subgraphs.map(({ name }, index) => [name, index] as const))(
  "the values of the reads of %s are bound",
  async (_, index) => {
    const statements = await statementsOf(searched.graphs[index]!);
    // The ORM logs its own statements with question marks, which it replaces by values.
    const unbound = [...statements].filter(([text]) => /\?|'[0-9a-f]{8}-[0-9a-f]{4}-/u.test(text));
    expect(unbound.map(([text, field]) => `${field}: ${text}`)).toEqual([]);
    expect(statements.size).toBeGreaterThan(20);
  },
  120_000,
);
