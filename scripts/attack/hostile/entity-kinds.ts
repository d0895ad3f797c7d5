import type { GraphQLObjectType } from "graphql";
import { graphql, type HostileKind } from "./hostile-request.ts";
import { objectFields, randomSelection } from "./random-selection.ts";
import { missingId } from "./random-value.ts";

const question = (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;

/** What a gateway asks of a subgraph alone, in numbers and forms that no gateway writes. */
export const entityKinds: readonly HostileKind[] = [
  {
    name: "many representations",
    weight: 4,
    only: "SUBGRAPH",
    make: (context) => {
      const { random, target } = context;
      const type = random.choose(target.entities);
      const count = random.choose([1, 200, 2_000, 10_000]);
      const representations = Array.from({ length: count }, () => ({ __typename: type, id: missingId(random) }));
      return graphql(context, question("__typename"), { representations });
    },
  },
  {
    name: "representations with deep selections",
    weight: 5,
    only: "SUBGRAPH",
    make: (context) => {
      const { random, target } = context;
      const type = random.choose(target.entities);
      const shape = {
        depth: random.integer(2, 6),
        breadth: 3,
        pageSize: random.choose([5, 50, 200]),
        argumentShare: 0,
      };
      const selection = randomSelection(random, target.schema, target.schema.getType(type)!, shape);
      const count = random.choose([1, 20, 200]);
      const representations = Array.from({ length: count }, () => ({ __typename: type, id: missingId(random) }));
      return graphql(context, question(`... on ${type} ${selection}`), { representations });
    },
  },
  {
    name: "malformed representations",
    weight: 6,
    only: "SUBGRAPH",
    make: (context) => {
      const { random, target } = context;
      const type = random.choose(target.entities);
      const other = objectFields(target.schema.getQueryType()!)[0] as unknown as GraphQLObjectType;
      const one = () =>
        random.choose<unknown>([
          {},
          null,
          1,
          "x",
          [],
          [[{}]],
          { id: missingId(random) },
          { __typename: "Nope", id: "1" },
          { __typename: "Query" },
          { __typename: other.name },
          { __typename: "__proto__", id: "1" },
          { __typename: 1, id: "1" },
          { __typename: type },
          { __typename: type, id: null },
          { __typename: type, id: 1 },
          { __typename: type, id: { $ne: 1 } },
          { __typename: type, id: ["a"] },
          { __typename: type, id: "\u0000" },
          { __typename: type, id: "\ud800" },
          { __typename: type, id: "x".repeat(10_000) },
          { __typename: type, code: "\u0000", id: missingId(random) },
        ]);
      const representations = random.choose<unknown>([
        Array.from({ length: random.integer(1, 30) }, one),
        one(),
        Array.from({ length: 5_000 }, one),
      ]);
      return graphql(context, question("__typename"), { representations });
    },
  },
  {
    name: "the SDL many times",
    weight: 1,
    only: "SUBGRAPH",
    make: (context) => {
      const count = context.random.choose([1, 20, 60, 1_000]);
      return graphql(
        context,
        `{ ${Array.from({ length: count }, (_, index) => `s${index}: _service { sdl }`).join(" ")} }`,
      );
    },
  },
];
