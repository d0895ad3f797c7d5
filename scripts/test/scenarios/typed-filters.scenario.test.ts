import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownGraph } from "../../src/compose/own-graph.js";
import { subgraphs } from "../../src/subgraphs.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

/* What a caller types into a filter, a lookup or an ID finds what is stored, however it was typed. */

const schema = buildSchema(ownGraph().api);
const roots = Object.values(schema.getQueryType()!.getFields());
/** The lists that count; the audit trails pass the same gate. */
const lists = roots.filter(({ args, type }) => {
  const connection = getNamedType(type);
  const { nodes, totalCount } = isObjectType(connection) ? connection.getFields() : {};
  return nodes && totalCount && args.some(({ name }) => name === "filter");
});

let graph: SeededGraph;
beforeAll(async () => {
  graph = await openSeededGraph();
});
afterAll(() => graph.stop());

const ask = (query: string, variables: object = {}) => graph.data(query, variables, graph.reader);

type Root = GraphQLField<unknown, unknown>;

/** The fields of a list's filter with these operators, for which the records have a field of the same name. */
function filterFields({ args, type }: Root, operators: string): string[] {
  const filter = getNamedType(args.find(({ name }) => name === "filter")!.type) as GraphQLInputObjectType;
  const nodes = getNamedType((getNamedType(type) as GraphQLObjectType).getFields().nodes!.type) as GraphQLObjectType;
  return Object.values(filter.getFields())
    .filter((field) => getNamedType(field.type).name === operators)
    .map(({ name }) => name)
    .filter((name) => {
      const own = nodes.getFields()[name];
      return own !== undefined && own.args.length === 0 && ["String", "ID"].includes(getNamedType(own.type).name);
    });
}

/** Ways to type a text that is stored in one. */
const typings: Record<string, (text: string) => string> = {
  "in NFD": (text) => text.normalize("NFD"),
  "after a space": (text) => ` ${text}`,
  "between no-break spaces": (text) => `\u00a0${text.replaceAll(" ", "\u00a0")}\u00a0`,
  "with marks of direction": (text) => `\u202a${text}\u200f`,
  "with a tab and a line break": (text) => `\t${text}\n`,
};

const textFilters = lists.flatMap((list) =>
  filterFields(list, "StringFilter").map((name) => [list.name, name] as const),
);

it("there are filters for texts in every subgraph", () => {
  expect(textFilters.length).toBeGreaterThan(10);
});

describe.each(textFilters)("%s by %s", (list, name) => {
  it("finds the same, however the text is typed", async () => {
    const { nodes } = (
      await ask(`{ list: ${list}(first: 200, filter: { ${name}: { isNull: false } }) { nodes { ${name} } } }`)
    ).list;
    const values: string[] = [...new Set<string>(nodes.map((node: Record<string, string>) => node[name]!))];
    const marked = values.find((value) => /[^\0-\u007f]/.test(value)) ?? values[0];
    if (marked === undefined) return;
    const count = async (condition: object) =>
      (
        await ask(`query ($filter: ${filterType(list)}) { list: ${list}(first: 0, filter: $filter) { totalCount } }`, {
          filter: { [name]: condition },
        })
      ).list.totalCount;
    const expected = await count({ eq: marked });
    expect(expected).toBeGreaterThan(0);
    for (const [how, typed] of Object.entries(typings)) {
      expect(await count({ eq: typed(marked) }), how).toBe(expected);
      expect(await count({ in: [typed(marked)] }), how).toBe(expected);
    }
  });
});

function filterType(list: string): string {
  const { args } = schema.getQueryType()!.getFields()[list]!;
  const type = getNamedType(args.find(({ name }) => name === "filter")!.type);
  if (!isInputObjectType(type)) throw new Error(`${list} has no filter`);
  return type.name;
}

describe("an ID in capitals", () => {
  const byId = roots.filter(({ args }) => args.length === 1 && args[0]!.name === "id");
  const filtered = lists.filter((list) => filterFields(list, "IdFilter").includes("id"));

  it.each(filtered)("is an ID in the filter of $name", async ({ name }) => {
    const [node] = (await ask(`{ list: ${name}(first: 1) { nodes { id } } }`)).list.nodes;
    if (!node) return;
    const query = `query ($id: ID!) { list: ${name}(filter: { id: { in: [$id] }, not: { not: { id: { eq: $id } } } }) { nodes { id } } }`;
    expect((await ask(query, { id: node.id.toUpperCase() })).list.nodes).toEqual([node]);
  });

  it.each(byId)("finds the record of $name", async ({ name, type }) => {
    const list = lists.find((one) => {
      const nodes = (getNamedType(one.type) as GraphQLObjectType).getFields().nodes;
      return nodes && getNamedType(nodes.type) === getNamedType(type);
    });
    const [node] = list ? (await ask(`{ list: ${list.name}(first: 1) { nodes { id } } }`)).list.nodes : [];
    if (!node) return;
    expect((await ask(`query ($id: ID!) { one: ${name}(id: $id) { id } }`, { id: node.id.toUpperCase() })).one).toEqual(
      node,
    );
  });

  it.each(subgraphs.map(({ name }, index) => [name, index] as const))(
    "is an ID in representations that %s resolves",
    async (_, index) => {
      const { url } = graph.running.subgraphs[index]!;
      const id = (await ask("{ organizations(first: 1) { nodes { id } } }")).organizations.nodes[0].id;
      const body = JSON.stringify({
        query: "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { id } } }",
        variables: { r: [{ __typename: "Organization", id: id.toUpperCase() }] },
      });
      const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
      expect(await response.json()).toEqual({ data: { _entities: [{ id }] } });
    },
  );
});

describe("a code in any case", () => {
  const byCode = roots.filter(
    ({ name, args }) => /ByCode$/.test(name) && args.some((argument) => argument.name === "code"),
  );

  it.each(byCode)("is found by $name", async ({ name, type }) => {
    const list = lists.find(
      (one) =>
        getNamedType((getNamedType(one.type) as GraphQLObjectType).getFields().nodes!.type) === getNamedType(type),
    );
    const [node] = list ? (await ask(`{ list: ${list.name}(first: 1) { nodes { id code } } }`)).list.nodes : [];
    if (!node) return;
    for (const code of [node.code, node.code.toUpperCase(), node.code.toLowerCase(), ` ${node.code}`]) {
      const { one } = await ask(`query ($code: String!) { one: ${name}(code: $code) { code } }`, { code });
      // A code of a legal catalog can have an earlier and a later row.
      if (one) expect(one.code).toBe(node.code);
      else
        expect(
          (await ask(`query ($code: String!) { one: ${name}(code: $code) { code } }`, { code: node.code })).one,
        ).toBeNull();
    }
  });

  it.each(textFilters.filter(([, name]) => name === "code"))("is found by the filter of %s", async (list) => {
    const [node] = (await ask(`{ list: ${list}(first: 1) { nodes { code } } }`)).list.nodes;
    if (!node) return;
    for (const code of [node.code.toUpperCase(), node.code.toLowerCase()]) {
      const query = `query ($code: String!) { list: ${list}(filter: { code: { in: [$code], eq: $code } }) { nodes { code } } }`;
      expect((await ask(query, { code })).list.nodes).toContainEqual(node);
    }
  });
});
