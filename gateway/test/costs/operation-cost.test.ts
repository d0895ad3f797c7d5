import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defaultLimits, OperationCosts, type OperationLimits, readCostDeclarations } from "@thidua/base/limits";
import {
  buildSchema,
  getIntrospectionQuery,
  getNamedType,
  getOperationAST,
  isObjectType,
  parse,
  validate,
} from "graphql";
import { describe, expect, test } from "vitest";
import { loadSavedQueries } from "../../src/data/load-saved-queries.js";
import { costlySdl, costsOf } from "../support/costly-graph.js";

const graph = costsOf(costlySdl);
const cost = (query: string, variables?: Record<string, unknown>) => graph.measure(query, variables).cost;

describe("the cost of an operation", () => {
  test.each<[what: string, query: string, cost: number]>([
    ["an object, and its scalars nothing", `{ award(id: 1) { id title } }`, 1],
    ["objects within objects", `{ award(id: 1) { organization { name } } }`, 2],
    ["a page: itself and twenty items", `{ awards { nodes { title } } }`, 1 + 20],
    ["a page of five", `{ awards(first: 5) { nodes { title } } }`, 1 + 5],
    ["a page from the end", `{ awards(last: 7) { nodes { title } } }`, 1 + 7],
    ["an empty page", `{ awards(first: 0) { nodes { organization { name } } } }`, 1],
    ["edges and their nodes", `{ awards(first: 5) { edges { cursor node { title } } } }`, 1 + 5 + 5],
    ["both forms of a page", `{ awards(first: 5) { nodes { id } edges { node { id } } } }`, 1 + 5 + 10],
    ["a count", `{ awards { totalCount } }`, 1 + 5],
    ["a count that stops less", `{ awards { totalCount(atMost: 9) } }`, 1 + 5 - 4],
    ["a count by null like one without a limit", `{ awards { totalCount(atMost: null) } }`, 1 + 5],
    ["a field never less than nothing", `{ awards { totalCount(atMost: 9, free: 1) } award(id: 1) { id } }`, 1 + 0 + 1],
    ["a search", `{ awards(search: "a", first: 1) { nodes { id } } }`, 10 + 1 + 1],
    ["a search for nothing", `{ awards(search: null, first: 1) { nodes { id } } }`, 1 + 1],
    [
      "conditions that are dear",
      `{ awards(filter: { and: [{ name: "a" }, { name: "b", year: 1 }] }) { totalCount } }`,
      18,
    ],
    [
      "lists within lists",
      `{ awards(first: 3) { nodes { organization { awards(first: 4) { nodes { id } } } } } }`,
      1 + 3 * (1 + 1 + 1 + 4),
    ],
    ["a plain list of its declared size", `{ award(id: 1) { related { id } } }`, 1 + 4],
    ["a plain list without a declaration", `{ award(id: 1) { organization { unknown { id } } } }`, 2 + 10],
    ["a list of lists", `{ matrix { id } }`, 9],
    ["a list of scalars nothing", `{ strings }`, 0],
    ["an argument's own default", `{ newest { id } }`, 3],
    ["a weight of the field for each item", `{ statistics { year } }`, 50 * 4],
    ["a weight of a scalar for each item", `{ statistics { total } }`, 50 * (4 + 2)],
    ["a weight of the type", `{ award(id: 1) { photo { url } } }`, 1 + 8],
    [
      "the dearest of the types that an object may have",
      `{ recipients { ... on Person { tags { year } } ... on Organization { name } } }`,
      2 * (1 + 7),
    ],
    ["fields of an interface once", `{ named { name parent { name } } }`, 2 * (1 + 1)],
    ["__typename nothing", `{ __typename award(id: 1) { __typename } }`, 1],
    ["introspection little", `{ __schema { types { name fields { name } } } }`, 10],
    ["a mutation more than a query", `mutation { issue(id: 1) { id } revoke(id: 1) }`, 10 + 1 + 10],
  ])("%s", (_what, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  test("each alias costs, fields of one response name cost once", () => {
    expect(cost(`{ a: award(id: 1) { id } b: award(id: 1) { id } }`)).toBe(2);
    expect(cost(`{ award(id: 1) { id organization { name } } award(id: 1) { title organization { id } } }`)).toBe(2);
  });

  test("a fragment costs where it is spread, like its fields would", () => {
    const fragment = "fragment f on Organization { awards(first: 10) { nodes { id } } }";
    const spread = `{ award(id: 1) { organization { ...f } photo { url } } } ${fragment}`;
    expect(cost(spread)).toBe(1 + 1 + 1 + 10 + 8);
    expect(
      cost(`{ award(id: 1) { organization { ...f ...f ... on Organization { ...f } } photo { url } } } ${fragment}`),
    ).toBe(cost(spread));
  });

  test("GraphiQL's introspection costs almost nothing", () => {
    expect(cost(getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true }))).toBe(10);
  });
});

describe("variables", () => {
  const page = "query ($first: Int = 8, $search: String) { awards(first: $first, search: $search) { nodes { id } } }";

  test("set the size of a page; the operation's default applies when omitted, and null counts as no value", () => {
    expect(cost(page, { first: 3 })).toBe(1 + 3);
    expect(cost(page)).toBe(1 + 8);
    expect(cost(page, { first: null })).toBe(1 + 20);
    expect(cost("query ($n: Int) { newest(first: $n) { id } }")).toBe(3);
  });

  test("decide whether a search is charged, also inside a filter", () => {
    expect(cost(page, { search: "thi đua" })).toBe(10 + 1 + 8);
    expect(cost(page, { search: null })).toBe(1 + 8);
    const filtered =
      "query ($f: AwardFilter, $n: String) { a: awards(filter: $f) { totalCount } b: awards(filter: { name: $n }) { totalCount } }";
    expect(cost(filtered)).toBe(12);
    expect(cost(filtered, { n: "x", f: { and: [{ name: "y" }, { year: 3 }] } })).toBe(12 + 6 + 6);
  });

  test("decide whether a count stops", () => {
    const counted = "query ($n: Int = 7) { awards { all: totalCount some: totalCount(atMost: $n) } }";
    expect(cost(counted)).toBe(1 + 5 + 1);
    expect(cost(counted, { n: null })).toBe(1 + 5 + 5);
  });

  test("decide which fields are skipped", () => {
    const query =
      "query ($more: Boolean!) { award(id: 1) { id organization @include(if: $more) { name } photo @skip(if: $more) { url } } }";
    expect(cost(query, { more: true })).toBe(1 + 1);
    expect(cost(query, { more: false })).toBe(1 + 8);
    expect(cost(query, { more: true })).toBe(1 + 1);
  });

  test("of the wrong type are ignored: coercion rejects them", () => {
    expect(cost(page, { first: "200000", search: 3 })).toBe(10 + 1 + 20);
  });
});

describe("refused", () => {
  const { measure } = costsOf(costlySdl, { maxCost: 100, maxPageSize: 50 });

  test("is an operation over the limit, with both numbers", () => {
    expect(measure("{ awards(first: 50) { nodes { id } } }").refusals).toEqual([]);
    expect(measure("{ awards(first: 50) { nodes { organization { id } } } }").refusals).toEqual([
      { code: "OPERATION_TOO_COSTLY", values: { limit: 100, found: 101 } },
    ]);
  });

  test("is a page over the limit, at any position and in any notation", () => {
    const refused = (query: string, variables = {}) => measure(query, variables).refusals[0]?.values;
    expect(refused("{ awards(first: 51) { totalCount } }")).toEqual({ limit: 50, found: 51, argument: "awards.first" });
    expect(refused("{ awards(last: -1) { totalCount } }")).toEqual({ limit: 50, found: -1, argument: "awards.last" });
    const nested = "query ($n: Int) { award(id: 1) { organization { list: awards(first: $n) { totalCount } } } }";
    expect(refused(nested, { n: 51 })).toEqual({ limit: 50, found: 51, argument: "awards.first" });
    expect(refused(nested, { n: 50 })).toBeUndefined();
    expect(refused("query ($n: Int = 90) { newest(first: $n) { id } }")).toMatchObject({ found: 90 });
  });

  test("is not a slicing argument of a list without pages: the subgraph limits it, and it costs", () => {
    expect(measure("{ counted(limit: 51) { totalCount } }")).toEqual({ cost: 30, refusals: [] });
    expect(measure("{ counted { rows { year } } }")).toEqual({ cost: 30 + 40, refusals: [] });
    expect(measure("{ counted(limit: 5000) { rows { year } } }").refusals).toMatchObject([
      { code: "OPERATION_TOO_COSTLY" },
    ]);
  });

  test("is no page that is skipped", () => {
    const query = "query ($no: Boolean = false) { strings awards(first: 51) @include(if: $no) { totalCount } }";
    expect(measure(query).refusals).toEqual([]);
  });

  test("is a cost beyond the safe integers, reported as the largest safe integer", () => {
    const deep = `${"{ matrix ".repeat(1)}${"{ related ".repeat(60)}{ id }${" }".repeat(60)} }`;
    expect(measure(deep).refusals[0]?.values.found).toBe(Number.MAX_SAFE_INTEGER);
  });
});

test("each operation of a document has its own cost", () => {
  const text = "query One { award(id: 1) { id } } query Many { awards { nodes { id } } }";
  expect(graph.measure(text, {}, "One").cost).toBe(1);
  expect(graph.measure(text, {}, "Many").cost).toBe(21);
});

test("nested interfaces do not multiply the work", () => {
  const began = performance.now();
  const deep = `{ named ${"{ parent ".repeat(200)}{ name }${" }".repeat(200)} }`;
  expect(cost(deep)).toBe(2 * 201);
  expect(performance.now() - began).toBeLessThan(500);
});

describe("the composed graph", () => {
  const contract = new URL("../../../schema/", import.meta.url);
  const read = (file: string) => readFileSync(new URL(file, contract), "utf8");
  const schema = buildSchema(read("api.graphql"));
  const supergraph = read("supergraph.graphql");
  const measureIn = (limits: Partial<OperationLimits>, query: string, variables: Record<string, unknown>) => {
    const document = parse(query);
    const costs = new OperationCosts(schema, readCostDeclarations(supergraph), { ...defaultLimits, ...limits });
    return costs.measure("", document, getOperationAST(document)!, variables);
  };
  const asked = loadSavedQueries(fileURLToPath(new URL("queries", contract))).flatMap((query) => [
    { name: query.name, text: read(`queries/${query.file}`), variables: query.header.variables ?? {} },
    ...(query.table?.sources ?? []).map(({ operationText, sizeVariable, path }) => ({
      name: `${query.name} (${path.join(".")})`,
      text: operationText,
      variables: sizeVariable ? { [sizeVariable]: 200 } : {},
    })),
  ]);

  test.each(asked)("the saved query $name costs less than a third of the limit", ({ text, variables }) => {
    expect(measureIn({ maxCost: defaultLimits.maxCost / 3 }, text, variables).refusals).toEqual([]);
  });

  test.each([
    ["full pages within full pages", "{ campaigns(first: 200) { nodes { awards(first: 200) { nodes { id } } } } }"],
    [
      "round and round",
      "{ organizations(first: 100) { nodes { awards(first: 50) { nodes { organization { awards(first: 50) { nodes { id } } } } } } } }",
    ],
    [
      "the same again and again",
      `{ ${Array.from({ length: 20 }, (_, index) => `a${index}: awards(first: 200) { nodes { organization { name } form { label } campaign { name } person { fullName } sources { __typename } } }`).join(" ")} }`,
    ],
  ])("%s is refused", (_what, query) => {
    expect(validate(schema, parse(query))).toEqual([]);
    expect(measureIn({}, query, {}).refusals).toMatchObject([{ code: "OPERATION_TOO_COSTLY" }]);
  });

  test("every list of objects declares its size", () => {
    const { listSizes } = readCostDeclarations(supergraph);
    const silent = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith("__") && !type.name.endsWith("Connection")
        ? Object.values(type.getFields())
            .map((field) => ({ field, coordinate: `${type.name}.${field.name}` }))
            .filter(({ field, coordinate }) => {
              const isPaged = getNamedType(field.type).name.endsWith("Connection");
              const isList = String(field.type).startsWith("[") && isObjectType(getNamedType(field.type));
              return (isPaged || isList) && !listSizes.has(coordinate);
            })
            .map(({ coordinate }) => coordinate)
        : [],
    );
    expect(listSizes.size).toBeGreaterThan(50);
    expect(silent).toEqual([]);
  });
});
