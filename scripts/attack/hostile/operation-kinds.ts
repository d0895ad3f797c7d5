import {
  type GraphQLField,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { graphql, type HostileContext, type HostileKind, type HostileRequest } from "./hostile-request.ts";
import { objectFields, randomField } from "./random-selection.ts";
import { missingId, randomLiteral } from "./random-value.ts";

/** Roles that write. Their mutations name records that do not exist, or values that no type reads. */
const writers = new Set(["EDITOR", "REVIEWER", "COUNCIL_MEMBER", "PROVINCE_ADMIN"]);

function rootFields({ target }: HostileContext): GraphQLField<unknown, unknown>[] {
  return Object.values(target.schema.getQueryType()!.getFields()).filter(({ name }) => !name.startsWith("_"));
}

/**
 * Makes a mutation that must not succeed. A caller who may write gives an ID of no record where the input asks for one, and else a value
 * that the type refuses.
 */
function mutation(context: HostileContext): HostileRequest {
  const { random, target, role } = context;
  const field = random.choose(Object.values(target.schema.getMutationType()!.getFields()));
  const selection = randomField(random, target.schema, { ...field, args: [] }, { depth: 3, breadth: 3 });
  const inner = selection.slice(field.name.length);
  const values = field.args.map((argument) => {
    const type = getNamedType(argument.type);
    const hasRequiredId =
      isInputObjectType(type) &&
      Object.values(type.getFields()).some(
        (input) => isNonNullType(input.type) && getNamedType(input.type).name === "ID",
      );
    const mayFit = role === undefined || !writers.has(role) || hasRequiredId;
    const literal = mayFit
      ? literalWithMissingIds(context, argument.type)
      : random.choose(["[[1]]", "1", '"x"', "{nope: 1}", "E"]);
    return `${argument.name}: ${literal}`;
  });
  const call = values.length === 0 ? field.name : `${field.name}(${values.join(", ")})`;
  return graphql(context, `mutation { ${call} ${inner} }`);
}

/** The required IDs of an input are those of no record; the rest is at the edges. */
function literalWithMissingIds(
  { random }: HostileContext,
  type: GraphQLField<unknown, unknown>["args"][number]["type"],
): string {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (!isInputObjectType(inner))
    return getNamedType(type).name === "ID" ? `"${missingId(random)}"` : randomLiteral(random, type);
  const fields = Object.values(inner.getFields()).flatMap((input) => {
    const isRequired = isNonNullType(input.type);
    if (!isRequired && !random.chance(0.2)) return [];
    const isId = getNamedType(input.type).name === "ID" && !isListType(getNullableType(input.type));
    return [`${input.name}: ${isId ? `"${missingId(random)}"` : randomLiteral(random, input.type, 2)}`];
  });
  return `{${fields.join(", ")}}`;
}

/** Operations as a program would send them: valid, or nearly. */
export const operationKinds: readonly HostileKind[] = [
  {
    name: "random operations",
    weight: 14,
    make: (context) => {
      const { random, target } = context;
      const count = random.integer(1, 4);
      const shape = { depth: random.integer(2, 7), breadth: random.integer(1, 5), argumentShare: 0.3 };
      const parts = Array.from(
        { length: count },
        (_, index) => `r${index}: ${randomField(random, target.schema, random.choose(rootFields(context)), shape)}`,
      );
      return graphql(context, `{ ${parts.join(" ")} }`);
    },
  },
  {
    name: "operations near the limit of cost",
    weight: 3,
    make: (context) => {
      const { random, target } = context;
      const lists = rootFields(context).filter(({ args }) => args.some(({ name }) => name === "first"));
      const shape = { depth: 6, breadth: 4, pageSize: random.choose([10, 25, 50, 100, 200]), argumentShare: 0 };
      return graphql(context, `{ ${randomField(random, target.schema, random.choose(lists), shape)} }`);
    },
  },
  {
    name: "filters",
    weight: 6,
    make: (context) => {
      const { random } = context;
      const filtered = objectFields(context.target.schema.getQueryType()!).filter(({ args }) =>
        args.some(({ name }) => name === "filter"),
      );
      const field = random.choose(filtered);
      const type = field.args.find(({ name }) => name === "filter")!.type;
      const levels = random.choose([1, 2, 5, 20, 400]);
      const leaf = randomLiteral(random, type, 3);
      const filter = random.choose([
        leaf,
        `{and: [${Array.from({ length: levels }, () => leaf).join(", ")}]}`,
        `${"{not: ".repeat(levels)}${leaf}${"}".repeat(levels)}`,
        `${"{or: [{and: [".repeat(levels)}${leaf}${"]}]}".repeat(levels)}`,
      ]);
      const selection = getNamedType(field.type).name.endsWith("Connection") ? "totalCount" : "__typename";
      return graphql(context, `{ ${field.name}(filter: ${filter}) { ${selection} } }`);
    },
  },
  { name: "mutations", weight: 10, make: mutation },
  {
    name: "subscriptions and choices of operations",
    weight: 3,
    make: (context) => {
      const { random } = context;
      const query = random.choose([
        "subscription { x }",
        "subscription { __typename }",
        "query a { __typename } query b { __typename }",
        "query a { __typename } query a { __typename }",
        "fragment f on Query { __typename }",
        "type Query { a: Int }",
        "",
        " ",
        "{",
        "{ }",
        "query ($a: Int!) { __typename }",
        "query ($a: Nope) { __typename }",
        "mutation { __typename }",
        "{ nope }",
        "{ __type(name: 1) { name } }",
        "query @skip(if: true) { __typename }",
        "\u0000{ __typename }",
        "{ __typename } \ud800",
      ]);
      const operationName = random.choose([undefined, "a", "c", "", 1, null, "__proto__", {}, "a".repeat(100_000)]);
      return { request: { headers: context.headers, content: JSON.stringify({ query, operationName }) } };
    },
  },
  {
    name: "persisted queries",
    weight: 3,
    make: (context) => {
      const { random } = context;
      const hash = random.choose(["", "x", "0".repeat(64), "a".repeat(100_000), 1, null, ["a"], "__proto__"]);
      const persistedQuery = random.choose([
        { version: 1, sha256Hash: hash },
        { version: 2, sha256Hash: hash },
        { version: "x", sha256Hash: hash },
        { sha256Hash: hash },
        {},
        "x",
        null,
        [],
      ]);
      const query = random.choose([undefined, "{ __typename }"]);
      if (random.chance(0.3)) {
        const search = new URLSearchParams({ extensions: JSON.stringify({ persistedQuery }) }).toString();
        return { request: { method: "GET", path: `/graphql?${search.slice(0, 12_000)}`, headers: context.headers } };
      }
      const content = JSON.stringify({
        query,
        extensions: random.chance(0.9) ? { persistedQuery } : random.choose([1, "x", []]),
      });
      return { request: { headers: context.headers, content } };
    },
  },
];
