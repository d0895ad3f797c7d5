import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { explainNullLiterals } from "./null-literals.js";

const schema = buildSchema(/* GraphQL */ `
  input Whole { eq: Int, in: [Int!] }
  input Filter { year: Whole, and: [Filter!], code: String! = "a" }
  type Query { campaigns(filter: Filter, ids: [[ID!]!], needed: Int! = 1): Query, name: String }
`);

const explained = (query: string) => {
  const document = parse(query);
  const errors = validate(schema, document);
  explainNullLiterals(document, errors);
  return errors.map(({ extensions, message }) => extensions.argument ?? message);
};

test.each([
  ["{ campaigns(filter: { year: { in: [2020, null] } }) { name } }", ["filter.year.in.1"]],
  [
    "{ campaigns(filter: { and: [{}, { year: { in: [null] } }, null] }) { name } }",
    ["filter.and.1.year.in.0", "filter.and.2"],
  ],
  ['{ campaigns { campaigns(ids: [null, ["a", null]]) { name } } }', ["ids.0", "ids.1.1"]],
  ["{ campaigns(needed: null, filter: { code: null }) { name } }", ["needed", "filter.code"]],
  ["{ ...all } fragment all on Query { campaigns(needed: null) { name } }", ["needed"]],
  ["{ name @skip(if: null) }", ["if"]],
  ["query ($years: [Int!] = [1, null]) { campaigns(filter: { year: { in: $years } }) { name } }", ["$years.1"]],
  ["{ campaigns(filter: { year: { in: null }, and: null }, ids: null) { name } }", []],
  [
    '{ campaigns(filter: { year: { in: ["a", null] } }) { name } }',
    ['Int cannot represent non-integer value: "a"', "filter.year.in.1"],
  ],
])("%s has null at %j", (query, places) => {
  expect(explained(query)).toEqual(places);
});

test("is the caller's error, in both languages", () => {
  const document = parse("{ campaigns(filter: { year: { in: [null] } }) { name } }");
  const errors = validate(schema, document);
  explainNullLiterals(document, errors);
  expect(errors[0]!.extensions).toEqual({
    code: "BAD_USER_INPUT",
    argument: "filter.year.in.0",
    messages: {
      code: "BAD_USER_INPUT",
      vi: "Dữ liệu đầu vào không hợp lệ: filter.year.in.0: cần một giá trị kiểu Int!, không phải giá trị trống",
      en: 'filter.year.in.0: Expected value of type "Int!", found null.',
    },
  });
});
