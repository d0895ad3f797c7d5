import { newId } from "@thidua/base/identifiers";
import {
  buildSchema,
  type GraphQLError,
  GraphQLInputObjectType,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from "graphql";
import { describe, expect, it } from "vitest";
import { verbatimExtension } from "../../model/fields/index.js";
import { operatorExtension } from "../filtering/index.js";
import { gateArguments } from "./gate-arguments.js";

const schema = buildSchema(/* GraphQL */ `
  input Filter { name: Operators, or: [Filter!], id: ID, count: Int }
  input Operators { eq: String, in: [String!] }
  input Counted { count: CountOperators, not: Counted }
  input CountOperators { eq: Int, in: [Int!] }
  type Query { books(filter: Filter, search: String, ids: [ID!], first: Int): Int, plain(first: Int): Int, counted(filter: Counted): Int }
  type Mutation { write(input: Filter!): Int }
`);
for (const operator of Object.values((schema.getType("CountOperators") as GraphQLInputObjectType).getFields()))
  operator.extensions = { [operatorExtension]: true };

/** Calls a field behind the gate, and returns the arguments that its resolver sees. */
function seen(type: "Query" | "Mutation", field: string, args: object): unknown {
  let passed: unknown;
  const resolvers = { [type]: { [field]: (_: unknown, given: unknown) => (passed = given) } };
  gateArguments(schema, resolvers);
  resolvers[type]![field]!({}, args);
  return passed;
}

const refusal = (args: object, field = "books"): Record<string, unknown> => {
  try {
    seen("Query", field, args);
  } catch (error) {
    return (error as GraphQLError).extensions;
  }
  throw new Error("nothing was refused");
};

const id = newId();

describe("a resolver sees typed text as it is stored, and IDs in lower case", () => {
  it("in filters, lists and arguments", () => {
    const args = {
      filter: {
        or: [{ name: { eq: " Sơ kết ".normalize("NFD"), in: ["Sở\u200bY tế", "Ðồng\u00a0Tháp"] } }],
        id,
        count: 2,
      },
      search: "  Hội\u00a0nghị ",
      ids: [id.toUpperCase(), id],
      first: 3,
    };
    expect(seen("Query", "books", args)).toEqual({
      filter: { or: [{ name: { eq: "Sơ kết", in: ["Sở Y tế", "Đồng Tháp"] } }], id, count: 2 },
      search: "Hội nghị",
      ids: [id, id],
      first: 3,
    });
  });

  it("a variable that stands at two places is not changed under the other", () => {
    const operators = Object.freeze({ eq: " a " });
    const args = Object.freeze({
      filter: Object.freeze({ or: Object.freeze([{ name: operators }]), name: operators }),
    });
    expect(seen("Query", "books", args)).toEqual({ filter: { or: [{ name: { eq: "a" } }], name: { eq: "a" } } });
    expect(operators.eq).toBe(" a ");
  });

  it("null and what is left out stay what they are", () => {
    expect(seen("Query", "books", { filter: { name: null, or: null }, search: null })).toEqual({
      filter: { name: null, or: null },
      search: null,
    });
    expect(seen("Query", "books", {})).toEqual({});
  });

  it("a verbatim text is not changed", () => {
    const raw = " Trang\r\n\u00a0web ".normalize("NFD");
    const page = new GraphQLInputObjectType({
      name: "Page",
      fields: {
        raw: { type: GraphQLString, extensions: { [verbatimExtension]: true } },
        title: { type: GraphQLString },
      },
    });
    const publish = { type: GraphQLString, args: { page: { type: page } } };
    let passed: unknown;
    const resolvers = { Query: { publish: (_: unknown, given: unknown) => (passed = given) } };
    gateArguments(
      new GraphQLSchema({ query: new GraphQLObjectType({ name: "Query", fields: { publish } }) }),
      resolvers,
    );
    resolvers.Query.publish({}, { page: { raw, title: " a " } });
    expect(passed).toEqual({ page: { raw, title: "a" } });
  });

  it("a field without texts and IDs keeps its resolver", () => {
    const resolve = () => 1;
    const resolvers = { Query: { plain: resolve } };
    gateArguments(schema, resolvers);
    expect(resolvers.Query.plain).toBe(resolve);
  });
});

describe("what is no text of Unicode", () => {
  it("is refused with its path and the text in Unicode", () => {
    expect(refusal({ filter: { or: [{ name: { in: ["a", "Lª Quang H\u00adng"] } }] } })).toMatchObject({
      code: "LEGACY_ENCODING",
      argument: "filter.or.0.name.in.1",
      messages: { vi: expect.stringContaining("“Lê Quang Hưng”"), en: expect.stringContaining('"Lê Quang Hưng"') },
    });
  });

  it("reaches a mutation as it was sent, which refuses it, and a search looks for it", () => {
    const input = { name: { eq: "Nguyá»\u0085n" } };
    expect(seen("Mutation", "write", { input })).toEqual({ input });
    expect(seen("Query", "books", { search: " Lª Quang " })).toEqual({ search: "Lª Quang" });
  });
});

it("what is no ID is refused with its path", () => {
  expect(refusal({ filter: { or: [{}, { id: "1" }] } })).toMatchObject({
    code: "MALFORMED_ID",
    argument: "filter.or.1.id",
  });
  expect(refusal({ ids: [id, ` ${id}`] })).toMatchObject({ code: "MALFORMED_ID", argument: "ids.1" });
});

describe("null for an operator", () => {
  it("is refused with its path, also where no text and no ID is taken", () => {
    expect(refusal({ filter: { not: { count: { in: null } } } }, "counted")).toMatchObject({
      code: "BAD_USER_INPUT",
      argument: "filter.not.count.in",
    });
  });

  it("is not what is left out, nor null for a field or a filter", () => {
    for (const filter of [null, {}, { count: null, not: null }, { count: {} }, { count: { eq: 0, in: [] } }])
      expect(seen("Query", "counted", { filter })).toEqual({ filter });
  });
});
