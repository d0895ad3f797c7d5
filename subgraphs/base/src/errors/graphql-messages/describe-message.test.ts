import { buildSchema, execute, type GraphQLError, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { localizeError } from "../index.js";
import { describeGraphqlMessage } from "./describe-message.js";

const schema = buildSchema(/* GraphQL */ `
  scalar Odd
  enum Kind { MERGE SPLIT }
  input Inner { code: String!, kind: Kind, count: Int, share: Float, is: Boolean, id: ID, odd: Odd }
  input Outer { inner: Inner!, list: [Inner!], name: String }
  input Choice @oneOf { a: Int, b: Int }
  type Query { ask(input: Outer, choice: Choice, kind: Kind, count: Int, needed: Int! = 1): Int, object(count: Int!): Query }
`);

const run = (query: string, variables: Record<string, unknown>): readonly GraphQLError[] => {
  const document = parse(query);
  const invalid = validate(schema, document);
  if (invalid.length > 0) return invalid;
  const result = execute({ schema, document, variableValues: variables, rootValue: { ask: 1 } });
  return (result as { errors?: readonly GraphQLError[] }).errors ?? [];
};
const ofVariable = (input: unknown) => run("query ($input: Outer) { ask(input: $input) }", { input });

const inner = { code: "a" };
const messages: [string, readonly GraphQLError[], string][] = [
  [
    "a missing field",
    ofVariable({ inner: {} }),
    "biến $input (input.inner): thiếu trường bắt buộc “code” (kiểu String!)",
  ],
  [
    "a text that is a list of objects",
    ofVariable({ inner: { code: [{ a: { b: 1 } }] } }),
    "biến $input (input.inner.code): cần một chuỗi ký tự, không phải một danh sách",
  ],
  [
    "an object for a text",
    ofVariable({ inner: { code: { a: 1 } } }),
    "biến $input (input.inner.code): cần một chuỗi ký tự, không phải một đối tượng",
  ],
  [
    "null for a text",
    ofVariable({ inner: { code: null } }),
    "biến $input (input.inner.code): giá trị kiểu String! không được để trống",
  ],
  ["a text for an object", ofVariable({ inner: "a" }), "biến $input (input.inner): cần một đối tượng kiểu Inner"],
  [
    "an unknown field",
    ofVariable({ inner: { ...inner, counts: 1 } }),
    "biến $input (input.inner): kiểu Inner không có trường “counts”. Có phải là count?",
  ],
  [
    "an unknown value",
    ofVariable({ inner: { ...inner, kind: "MERG" } }),
    "biến $input (input.inner.kind): “MERG” không phải là giá trị của Kind. Có phải là MERGE?",
  ],
  [
    "a number for an enumerated value",
    ofVariable({ inner: { ...inner, kind: 1 } }),
    "biến $input (input.inner.kind): cần một giá trị của Kind, không phải 1",
  ],
  [
    "a fraction",
    ofVariable({ inner: { ...inner, count: 1.5 } }),
    "biến $input (input.inner.count): cần một số nguyên, không phải 1.5",
  ],
  [
    "a long integer",
    ofVariable({ inner: { ...inner, count: 2 ** 40 } }),
    "biến $input (input.inner.count): số nguyên 1099511627776 nằm ngoài khoảng từ -2147483648 đến 2147483647",
  ],
  [
    "a text for a number",
    ofVariable({ inner: { ...inner, share: "a; Int cannot" } }),
    'biến $input (input.inner.share): cần một số, không phải "a; Int cannot"',
  ],
  [
    "a text for a Boolean",
    ofVariable({ inner: { ...inner, is: "a" } }),
    'biến $input (input.inner.is): cần true hoặc false, không phải "a"',
  ],
  [
    "a Boolean for an ID",
    ofVariable({ inner: { ...inner, id: true } }),
    "biến $input (input.inner.id): cần một mã định danh, không phải true",
  ],
  [
    "an item of a list",
    ofVariable({ inner, list: [inner, { code: 5 }] }),
    "biến $input (input.list[1].code): cần một chuỗi ký tự, không phải 5",
  ],
  [
    "a whole variable",
    run("query ($count: Int) { ask(count: $count) }", { count: [1, 2] }),
    "biến $count: cần một số nguyên, không phải một danh sách",
  ],
  [
    "one of two fields",
    run("query ($choice: Choice) { ask(choice: $choice) }", { choice: { a: 1, b: 2 } }),
    "biến $choice: cần đúng một trường của kiểu Choice",
  ],
  [
    "a missing variable",
    run("query ($count: Int!) { ask(count: $count) }", {}),
    "thiếu biến bắt buộc $count (kiểu Int!)",
  ],
  [
    "a null variable",
    run("query ($count: Int!) { ask(count: $count) }", { count: null }),
    "biến $count kiểu Int! không được để trống",
  ],
  [
    "null for an argument",
    run("query ($count: Int = 1) { ask(needed: $count) }", { count: null }),
    "đối số “needed” kiểu Int! không được để trống",
  ],
  ["a literal of another kind", run('{ ask(count: "a") }', {}), 'cần một số nguyên, không phải "a"'],
  [
    "a literal null",
    run("{ ask(input: { inner: null }) }", {}),
    "cần một giá trị kiểu Inner!, không phải giá trị trống",
  ],
  [
    "a literal without a field",
    run("{ ask(input: { inner: {} }) }", {}),
    "thiếu trường bắt buộc “Inner.code” (kiểu String!)",
  ],
  [
    "a literal with an unknown field",
    run('{ ask(input: { inner: { code: "a", x: 1 } }) }', {}),
    "kiểu Inner không có trường “x”",
  ],
  [
    "a literal of an unknown value",
    run("{ ask(kind: MERG) }", {}),
    "“MERG” không phải là giá trị của Kind. Có phải là MERGE?",
  ],
  [
    "a literal text for an enumerated value",
    run('{ ask(kind: "MERGE") }', {}),
    'cần một giá trị của Kind, không phải "MERGE". Có phải là MERGE?',
  ],
  ["a missing argument", run("{ object { ask } }", {}), "trường “object” thiếu đối số bắt buộc “count” (kiểu Int!)"],
  [
    "a variable of another type",
    run("query ($n: String) { ask(count: $n) }", {}),
    "biến $n kiểu String đứng ở chỗ cần kiểu Int",
  ],
];

describe("what graphql-js says about", () => {
  it.each(messages)("%s", (_, errors, vietnamese) => {
    expect(errors.length).toBeGreaterThan(0);
    const described = describeGraphqlMessage(errors[0]!.message);
    expect(described?.vi).toBe(vietnamese);
    expect(described?.en).not.toMatch(/\[Object\]|\[Array\]|[àáảãạđ]/);
    expect(described?.en).not.toBe("");
  });
});

it.each([
  [
    "input",
    "query ($input: Outer) { ask(input: $input) }",
    { list: [inner, { code: null }], inner },
    "$input.list.1.code",
  ],
  ["count", "query ($count: Int) { ask(count: $count) }", [1, 2], "$count"],
])("the place of a value is within its variable $%s", (name, query, value, argument) => {
  const [error] = run(query, { [name]: value });
  const formatted = { message: error!.message, extensions: { code: "BAD_USER_INPUT" } };
  expect(localizeError(formatted, "VI").extensions).toEqual({ code: "BAD_USER_INPUT", argument });
});

it("a message in Vietnamese has no English in it, and one in English no Vietnamese", () => {
  const error = { message: ofVariable({ inner: {} })[0]!.message, extensions: { code: "BAD_USER_INPUT" } };
  expect(localizeError(error, "VI").message).toBe(
    "Dữ liệu đầu vào không hợp lệ: biến $input (input.inner): thiếu trường bắt buộc “code” (kiểu String!)",
  );
  expect(localizeError(error, "EN").message).toBe(
    'Variable "$input" got invalid value at "input.inner"; Field "code" of required type "String!" was not provided.',
  );
  expect(localizeError({ ...error, message: "Something else" }, "VI").message).toBe("Dữ liệu đầu vào không hợp lệ");
});

it("a long value costs no time and is not repeated", () => {
  const started = performance.now();
  for (const value of ["; ".repeat(500_000), "a".repeat(1_000_000), ["; Int cannot represent ".repeat(50_000)]]) {
    const [error] = ofVariable({ inner: { ...inner, share: value } });
    const described = describeGraphqlMessage(error!.message);
    expect(described!.vi.length).toBeLessThan(300);
    expect(described!.vi).toContain("$input");
  }
  expect(performance.now() - started).toBeLessThan(2_000);
});
