import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLOutputType,
  getNamedType,
  isObjectType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownGraph } from "../../src/compose/own-graph.js";
import { isExhaustive } from "../exhaustive.js";
import { seededContent } from "../seeded-content.js";
import { openSearchedGraphs, type SearchedGraphs } from "./searched-graphs.js";

/** What is searched in every list: whole and partial words, several, in contents, similar, and what is no word. */
const searches = [
  "thi đua",
  "tinh",
  "khen thuong",
  "UBND",
  "so khoa hoc",
  "2020",
  "khoa hoc cong nge",
  "thidua",
  "ph",
  "!!!",
];

let searched: SearchedGraphs;
beforeAll(async () => {
  searched = await openSearchedGraphs(seededContent());
});
afterAll(() => searched.close());

interface Page {
  nodes: { id: string }[];
  edges: { searchMatch: string; cursor: string }[];
  totalCount: number;
  searchSuggestion: string | null;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const fields =
  "nodes { id } edges { searchMatch cursor } totalCount searchSuggestion pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

const schema = buildSchema(ownGraph().api);

/** The searchable lists of `Query` in all subgraphs. A list that is added tomorrow is among them. */
const lists = Object.values(schema.getQueryType()!.getFields())
  .filter(({ args, type }) => args.some(({ name }) => name === "search") && "nodes" in fieldsOf(type))
  .map(({ name, args, type }, index) => ({
    list: name,
    // On the embedded database each list is searched for another part of them.
    searches: searches.filter((_, place) => isExhaustive || (place + index) % 3 === 0),
    orderType: String(args.find((argument) => argument.name === "orderBy")!.type),
    hasCode: "code" in fieldsOf((fieldsOf(type) as { nodes: { type: GraphQLOutputType } }).nodes.type),
  }));

/** The first field by which a list can be ordered, from the type of its argument: `[CampaignOrder!]`. */
function firstOrder(orderType: string): string {
  const order = schema.getType(orderType.replace(/[[\]!]/g, "")) as GraphQLInputObjectType;
  return (getNamedType(order.getFields().field!.type) as GraphQLEnumType).getValues()[0]!.name;
}

function fieldsOf(type: GraphQLOutputType): object {
  const named = getNamedType(type);
  return isObjectType(named) ? named.getFields() : {};
}

/** The sizes of the pages that are joined. */
const sizes = isExhaustive ? [1, 2, 7] : [2];

describe.each(lists)("$list", ({ list, searches, orderType, hasCode }) => {
  const source = `query ($first: Int, $after: String, $last: Int, $before: String, $search: String, $orderBy: ${orderType}) {
    found: ${list}(first: $first, after: $after, last: $last, before: $before, search: $search, orderBy: $orderBy) { ${fields} } }`;
  const page = async (given: Record<string, unknown>): Promise<Page> =>
    (await searched.graphOf(list).data(source, given)).found;

  it("joins its pages to the whole list, whatever is searched", async () => {
    for (const search of searches) {
      const whole = await page({ search, first: 200 });
      const ids = whole.nodes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(Math.min(whole.totalCount, 200));
      const matches = whole.edges.map(({ searchMatch }) => searchMatch);
      expect(matches.map(place)).toEqual(matches.map(place).sort((a, b) => a - b));
      expect(whole.searchSuggestion === null).toBe(!matches.includes("SIMILAR"));
      for (const size of sizes) {
        const forward: string[] = [];
        for (let after: string | null = null; ; ) {
          const { nodes, pageInfo } = await page({ search, first: size, after });
          forward.push(...nodes.map(({ id }) => id));
          if (!pageInfo.hasNextPage) break;
          after = pageInfo.endCursor;
        }
        expect([search, size, forward]).toEqual([search, size, ids]);
      }
      const backward: string[] = [];
      for (let before: string | null = null; ; ) {
        const { nodes, pageInfo } = await page({ search, last: 7, before });
        backward.unshift(...nodes.map(({ id }) => id));
        if (!pageInfo.hasPreviousPage) break;
        before = pageInfo.startCursor;
      }
      expect([search, backward]).toEqual([search, ids]);
    }
  });

  it.runIf(hasCode)("finds and counts each record by its code, in either order", async () => {
    const { found } = await searched.graphOf(list).data(`{ found: ${list}(first: 200) { nodes { id code } } }`);
    const orderBy = `[{ field: ${firstOrder(orderType)}, direction: ASC }]`;
    const coded = found.nodes.filter((node: { code: string | null }) => node.code !== null);
    for (const { id, code } of coded.filter((_: unknown, index: number) => isExhaustive || index % 5 === 0)) {
      const source = (order: string) =>
        `query ($search: String) { found: ${list}(search: $search, first: 200${order}) { totalCount nodes { id } edges { searchMatch } } }`;
      for (const order of ["", `, orderBy: ${orderBy}`]) {
        const { found: page } = await searched.graphOf(list).data(source(order), { search: code });
        const index = page.nodes.findIndex((node: { id: string }) => node.id === id);
        expect([code, page.edges[index]?.searchMatch]).toEqual([code, "EXACT"]);
        expect([code, page.totalCount]).toEqual([code, page.nodes.length]);
      }
    }
  });

  it("has no match and no suggestion without a search", async () => {
    for (const search of [null, "", "  "]) {
      const { edges, searchSuggestion } = await page({ search, first: 2 });
      expect(edges.every(({ searchMatch }) => searchMatch === null)).toBe(true);
      expect(searchSuggestion).toBeNull();
    }
  });
});

it("there are lists of all subgraphs", () => {
  expect(lists.map(({ list }) => list)).toEqual(
    expect.arrayContaining(["organizations", "campaigns", "typicalExamples", "awards", "documents"]),
  );
});

const order = ["EXACT", "SAME_ACCENTS", "PHRASE", "ALL_WORDS", "WORDS_BEGUN", "SIMILAR"];
const place = (match: string) => order.indexOf(match);
