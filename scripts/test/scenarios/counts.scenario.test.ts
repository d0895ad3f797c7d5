import { buildSchema, getNamedType, isObjectType, isRequiredArgument } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ownGraph } from "../../src/compose/own-graph.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

/* `totalCount(atMost:)` through the gateway, which plans a document of its own. */

/** The fields of `Query` that count their records, and their types. */
const lists = Object.values(buildSchema(ownGraph().api).getQueryType()!.getFields()).flatMap(({ name, type, args }) => {
  const connection = getNamedType(type);
  const { totalCount } = isObjectType(connection) ? connection.getFields() : {};
  if (args.some((argument) => isRequiredArgument(argument))) return [];
  return totalCount?.args.some((argument) => argument.name === "atMost") ? [[name, connection.name] as const] : [];
});

let graph: SeededGraph;
beforeAll(async () => {
  graph = await openSeededGraph();
});
afterAll(() => graph.stop());

const ask = (query: string, variables: object = {}) => graph.data(query, variables, graph.reader);

it("every list counts to the number that a literal or a variable states, under each alias", async () => {
  expect(lists.length).toBeGreaterThan(20);
  for (const [list, type] of lists) {
    const data = await ask(
      `query ($one: Int, $two: Int = 2, $none: Int, $no: Boolean!) { ${list}(first: 1) {
        totalCount one: totalCount(atMost: $one) two: totalCount(atMost: $two) none: totalCount(atMost: $none)
        three: totalCount(atMost: 3) again: totalCount(atMost: 3) null: totalCount(atMost: null)
        ...Skipped @include(if: $no) ... @skip(if: $no) { four: totalCount(atMost: 4) } } }
      fragment Skipped on ${type} { five: totalCount(atMost: 5) }`,
      { one: 1, no: false },
    );
    const { totalCount: all, ...counts } = data[list];
    const least = (atMost: number) => Math.min(all, atMost);
    const [one, two, three, four] = [1, 2, 3, 4].map(least);
    expect([list, counts]).toEqual([list, { one, two, none: all, three, again: three, null: all, four }]);
  }
});

it("counts below the records of another subgraph", async () => {
  const { organizations } = await ask(
    "{ organizations(first: 200) { nodes { campaigns(first: 1) { totalCount some: totalCount(atMost: 1) } } } }",
  );
  const counts = (organizations.nodes as { campaigns: { totalCount: number; some: number } }[]).map(
    ({ campaigns }) => campaigns,
  );
  for (const { totalCount, some } of counts) expect(some).toBe(Math.min(totalCount, 1));
  expect(Math.max(...counts.map(({ totalCount }) => totalCount))).toBeGreaterThan(1);
});

it.each([
  ["vi", "atMost phải từ 1 đến 10000, không phải 0"],
  ["en", "atMost must be from 1 to 10000, not 0"],
])("a number out of range is refused in the caller's language: %s", async (language, message) => {
  const query = "query ($atMost: Int) { campaigns { totalCount(atMost: $atMost) } }";
  const { errors } = await graph.ask(query, { atMost: 0 }, { ...graph.reader, "accept-language": language });
  expect(errors).toMatchObject([
    { message, path: ["campaigns", "totalCount"], extensions: { code: "COUNT_LIMIT_OUT_OF_RANGE" } },
  ]);
});
