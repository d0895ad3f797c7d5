import { afterAll, beforeAll, expect, it } from "vitest";
import { subgraphs } from "../src/subgraphs.js";
import { recordIds } from "./search/record-ids.js";
import { openSearchedGraphs, type SearchedGraphs } from "./search/searched-graphs.js";
import { seededContent } from "./seeded-content.js";

let searched: SearchedGraphs;
/** The ID of a record of each entity, by its type's name. */
let ids: ReadonlyMap<string, string>;

beforeAll(async () => {
  searched = await openSearchedGraphs(seededContent());
  ids = await recordIds(searched);
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
