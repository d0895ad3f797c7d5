import { getNamedType } from "graphql";
import { graphql, type HostileKind } from "./hostile-request.ts";
import { randomText } from "./random-text.ts";
import { missingId } from "./random-value.ts";

/** A value that is nested so many levels, as JSON text. */
function nested(levels: number, open: string, close: string): string {
  return `${open.repeat(levels)}1${close.repeat(levels)}`;
}

/** Requests whose variables are huge, deep or of other types. */
export const variableKinds: readonly HostileKind[] = [
  {
    name: "deep variables",
    weight: 3,
    make: ({ random, headers }) => {
      const levels = random.choose([10, 31, 33, 1_000, 100_000]);
      const value = random.choose([nested(levels, "[", "]"), nested(levels, '{"a":', "}")]);
      const variables = random.choose([`{"a":${value}}`, value]);
      return { request: { headers, content: `{"query":"query ($a: Int) { __typename }","variables":${variables}}` } };
    },
  },
  {
    name: "huge variables",
    weight: 3,
    make: (context) => {
      const { random } = context;
      const count = random.choose([1_000, 10_000, 30_000]);
      const value = random.choose([
        "x".repeat(count * 10),
        Array.from({ length: count }, () => missingId(random)),
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, index])),
        Array.from({ length: count }, () => ({})),
      ]);
      return graphql(context, "query ($a: [ID!]) { __typename }", { a: value });
    },
  },
  {
    name: "texts in variables",
    weight: 6,
    make: (context) => {
      const { random, target } = context;
      const fields = Object.values(target.schema.getQueryType()!.getFields());
      const searched = fields.filter(({ args }) => args.some(({ name }) => name === "search" || name === "id"));
      const field = random.choose(searched);
      const argument = field.args.find(({ name }) => name === "search" || name === "id")!;
      const type = argument.name === "id" ? "ID!" : "String";
      const query = `query ($a: ${type}) { ${field.name}(${argument.name}: $a) { __typename } }`;
      const required = field.args.some(
        ({ name, type: given }) => name !== argument.name && String(given).endsWith("!"),
      );
      const text = random.choose([
        randomText(random),
        randomText(random),
        missingId(random),
        1,
        true,
        null,
        [],
        {},
        1e300,
      ]);
      return graphql(context, required ? `query ($a: ${type}) { __typename }` : query, { a: text });
    },
  },
  {
    name: "names of variables",
    weight: 1,
    make: (context) => {
      const { random } = context;
      const name = random.choose(["representations", "__proto__", "constructor", "a".repeat(1_000_000), "toString"]);
      const variables = `{${JSON.stringify(name)}:{"a":1},"__proto__":{"polluted":true}}`;
      const content = `{"query":"query ($${name}: Int) { __typename }","variables":${variables}}`;
      return { request: { headers: context.headers, content } };
    },
  },
  {
    name: "rubbish variables",
    weight: 2,
    make: (context) => {
      const { random } = context;
      const field = random.choose(Object.values(context.target.schema.getQueryType()!.getFields()));
      const typed = field.args.map(({ name, type }) => ({ name, type: String(type) }));
      const declared = typed.map(({ name, type }) => `$${name}: ${type}`).join(", ");
      const passed = typed.map(({ name }) => `${name}: $${name}`).join(", ");
      const rubbish = () => random.choose([{}, [], [[]], "x", -1, 1.5, true, null, { a: { b: 1 } }, "\ud800", 1e21]);
      const variables = Object.fromEntries(typed.map(({ name }) => [name, rubbish()]));
      const selection = getNamedType(field.type)
        .toString()
        .match(/^(String|Int|Boolean|ID)$/)
        ? ""
        : "{ __typename }";
      if (typed.length === 0) return graphql(context, "{ __typename }", random.choose(["x", 1, [], [1], true]));
      return graphql(context, `query (${declared}) { ${field.name}(${passed}) ${selection} }`, variables);
    },
  },
];
