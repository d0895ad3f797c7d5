import { afterAll, beforeAll, expect, it } from "vitest";
import { subgraphs } from "../src/subgraphs.js";
import { openSearchedGraphs, type SearchedGraphs } from "./search/searched-graphs.js";
import { seededContent } from "./seeded-content.js";

let searched: SearchedGraphs;
/** The first ID of the table of each entity class, by the class's name. */
const ids = new Map<string, string>();

beforeAll(async () => {
  searched = await openSearchedGraphs(seededContent());
  for (const [index, { database }] of subgraphs.entries()) {
    const em = searched.graphs[index]!.database.fork();
    for (const entity of database.entities) {
      const { abstract, tableName } = em.getMetadata().getByClassName(entity.name);
      if (abstract || !tableName) continue;
      const [row] = await em.execute<{ id?: string }[]>(
        `select * from "${database.schema}"."${tableName}" order by 1 limit 1`,
      );
      if (row?.id && !ids.has(entity.name)) ids.set(entity.name, row.id);
    }
  }
});
afterAll(() => searched.close());

it.each(subgraphs.map(({ name, graph }, index) => [name, Object.keys(graph.references), index] as const))(
  "a record of each type that %s resolves is one of that type",
  async (_, types, index) => {
    const graph = searched.graphs[index]!;
    const asked = types.flatMap((name) => (ids.has(name) ? [{ __typename: name, id: ids.get(name)! }] : []));
    const source = "query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }";
    const { data, errors } = await graph.execute(source, { of: asked });
    expect(errors).toBeUndefined();
    expect(data!._entities).toEqual(asked.map(({ __typename }) => ({ __typename })));
    expect(asked.length).toBeGreaterThan(5);
  },
);
