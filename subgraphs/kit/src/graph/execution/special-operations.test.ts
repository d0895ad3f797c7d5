import { buildSchema, execute, GraphQLError, getIntrospectionQuery, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { QueryExecutor } from "./query-executor.js";

const schema = buildSchema(/* GraphQL */ `
  type Query { name: String later: String! arguments(first: Int = 2, of: [Int!]): String inner: Query }
  type Mutation { add: Int! }
`);
const fields = schema.getQueryType()!.getFields();
fields.name!.resolve = () => "a name";
fields.inner!.resolve = () => ({});
fields.arguments!.resolve = (_, args: { of?: unknown[] | undefined }) => {
  const text = JSON.stringify(args);
  delete args.of;
  return text;
};
fields.later!.resolve = async () => Promise.reject(new GraphQLError("refused", { extensions: { code: "FORBIDDEN" } }));
let added = 0;
schema.getMutationType()!.getFields().add!.resolve = async () => {
  const before = added;
  await null;
  added = before + 1;
  return added;
};

const executor = new QueryExecutor(schema, 100_000);

async function bothAnswers(source: string, variables?: object, operationName?: string) {
  const document = parse(source);
  const given = { document, operationName };
  const expected = await execute({ schema, ...given, variableValues: variables as never });
  const actual = await executor.execute({ ...given, key: source, variables: variables as never, context: {} });
  return { expected: JSON.stringify(expected), actual: JSON.stringify(actual) };
}

describe("an operation is answered as by graphql-js", () => {
  const several = "query One { name } query Two { again: name }";
  it.each<[string, string, object?, string?]>([
    ["introspection", getIntrospectionQuery()],
    ["a part of it", `{ __type(name: "Query") { name fields { name } } __typename }`],
    ["an error with its extensions, of a field that takes no null", "{ name inner { later } }"],
    ["such an error at the root", "{ name later }"],
    [
      "arguments, with and without variables",
      "query ($of: [Int!]) { arguments(of: $of) b: arguments(of: [1], first: null) }",
    ],
    ["a variable of the wrong type", "query ($of: [Int!]) { arguments(of: $of) }", { of: ["x"] }],
    ["a required variable that is missing", "query ($if: Boolean!) { name @skip(if: $if) }", {}],
    ["a condition that is null", "query ($if: Boolean = true) { name @include(if: $if) }", { if: null }],
    ["a condition with its default", "query ($if: Boolean = false) { name @include(if: $if) }", {}],
    ["one of several operations", several, {}, "Two"],
    ["another one of them", several, {}, "One"],
    ["none of several operations", several],
    ["an operation that is not there", several, {}, "Three"],
    ["a reserved alias", "{ __proto__: name }"],
    ["aliases of methods of objects", "{ toString: name constructor: name toJSON: name hasOwnProperty: name }"],
    ["nothing but a skipped field", "{ name @skip(if: true) }"],
  ])("%s", async (_, source, variables, operationName) => {
    const { expected, actual } = await bothAnswers(source, variables, operationName);
    expect(actual).toBe(expected);
  });
});

it("decides conditions for each request", async () => {
  const source = "query ($a: Boolean!, $b: Boolean!) { name @skip(if: $a) inner @include(if: $b) { name } }";
  for (let number = 0; number < 8; number += 1) {
    const { expected, actual } = await bothAnswers(source, { a: number % 2 === 0, b: number % 4 < 2 });
    expect(actual).toBe(expected);
  }
});

it("a resolver that changes its arguments changes none of another object", async () => {
  const source = "query ($of: [Int!]) { ...both inner { ...both } } fragment both on Query { arguments(of: $of) }";
  const answer = await executor.execute({ document: parse(source), key: source, variables: { of: [1] }, context: {} });
  const text = '{"first":2,"of":[1]}';
  expect(answer).toEqual({ data: { arguments: text, inner: { arguments: text } } });
});

it("executes mutations in series", async () => {
  const source = "mutation { a: add b: add c: add }";
  const answer = await executor.execute({ document: parse(source), key: source, context: {} });
  expect(answer).toEqual({ data: { a: 1, b: 2, c: 3 } });
});

it("waits for everything that it has begun, and reports an error once", async () => {
  const source = "{ inner { later again: later } other: inner { later } }";
  const answer = await executor.execute({ document: parse(source), key: source, context: {} });
  expect(answer.data).toEqual({ inner: null, other: null });
  expect(answer.errors?.map(({ path }) => path)).toEqual([
    ["inner", "later"],
    ["other", "later"],
  ]);
});

it("counts the text of what it keeps, which a long comment or name makes larger than the rest", async () => {
  const bounded = new QueryExecutor(schema, 100_000);
  for (let number = 0; number < 50; number += 1) {
    const key = `query N${number} { name } # ${"x".repeat(20_000)}`;
    await bounded.execute({ document: parse(key), key, variables: {}, context: {} });
  }
  expect(bounded.state.entries).toBeLessThanOrEqual(5);
});
