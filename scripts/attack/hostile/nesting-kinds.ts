import { getNamedType } from "graphql";
import type { HostileContext, HostileKind } from "./hostile-request.ts";
import { graphql } from "./hostile-request.ts";
import { fieldCall, objectFields, randomField } from "./random-selection.ts";

/** A walk through fields that lead to objects, as deep as it is asked for, with the page size of each list. */
function walk({ random, target }: HostileContext, depth: number, pageSize: number | undefined): string {
  let type = getNamedType(target.schema.getQueryType()!);
  const calls: string[] = [];
  while (calls.length < depth) {
    const fields = objectFields(type).filter(({ name }) => !name.startsWith("_"));
    if (fields.length === 0) break;
    // Lists of objects lead on; a page's facts do not.
    const leading = fields.filter(({ name }) => name === "nodes" || name === "organization" || name.endsWith("s"));
    const field = random.choose(leading.length > 0 && random.chance(0.8) ? leading : fields);
    calls.push(fieldCall(random, field, { pageSize, argumentShare: 0 }));
    type = getNamedType(field.type);
  }
  return `{ ${calls.join(" { ")} { __typename } ${"} ".repeat(calls.length - 1)} }`;
}

/** Requests whose answer, or whose plan, would be huge. */
export const nestingKinds: readonly HostileKind[] = [
  {
    name: "deep cycles",
    weight: 8,
    make: (context) => graphql(context, walk(context, context.random.choose([8, 13, 16, 30, 60]), undefined)),
  },
  {
    name: "huge pages",
    weight: 6,
    make: (context) => {
      const sizes = [200, 201, 1_000, 100_000, 2_147_483_647, 2_147_483_648, -1, 0];
      return graphql(context, walk(context, context.random.integer(2, 9), context.random.choose(sizes)));
    },
  },
  {
    name: "pages from both ends",
    weight: 1,
    make: (context) => {
      const { random, target } = context;
      const lists = objectFields(target.schema.getQueryType()!).filter(({ args }) =>
        args.some(({ name }) => name === "last"),
      );
      const sizes = random.choose([
        "first: 5, last: 5",
        "last: 9999",
        "first: null",
        'first: 3, after: "x"',
        "first: 1e3",
      ]);
      return graphql(context, `{ ${random.choose(lists).name}(${sizes}) { nodes { __typename } } }`);
    },
  },
  {
    name: "aliases",
    weight: 5,
    make: (context) => {
      const { random, target } = context;
      const field = random.choose(Object.values(target.schema.getQueryType()!.getFields()));
      const call = randomField(random, target.schema, field, { depth: 3, breadth: 3, argumentShare: 0 });
      const count = random.choose([20, 51, 200, 1_000, 5_000]);
      return graphql(context, `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${call}`).join(" ")} }`);
    },
  },
  {
    name: "fragments that double",
    weight: 5,
    make: (context) => {
      const { random, target } = context;
      const levels = random.choose([5, 12, 25, 60]);
      const list = random.choose(
        objectFields(target.schema.getQueryType()!).filter(({ args }) => args.some(({ name }) => name === "first")),
      );
      const page = getNamedType(list.type).name;
      const last = `fragment f${levels} on ${page} { nodes { __typename } }`;
      const fragments = Array.from({ length: levels }, (_, index) => {
        const spread = `...f${index + 1}`;
        return `fragment f${index} on ${page} { ${spread} ${spread} nodes { __typename } }`;
      });
      return graphql(context, `{ ${list.name} { ...f0 } } ${[...fragments, last].join(" ")}`);
    },
  },
  {
    name: "fragments in a circle",
    weight: 1,
    make: (context) =>
      graphql(context, "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a __typename ...b }"),
  },
  {
    name: "introspection",
    weight: 3,
    make: (context) => {
      const { random } = context;
      const deep = (levels: number): string =>
        levels === 0 ? "name" : `name fields { type { ofType { ${deep(levels - 1)} } } }`;
      const query = `__schema { types { ${deep(random.choose([1, 3, 8]))} } }`;
      const count = random.choose([1, 1, 5, 40]);
      return graphql(context, `{ ${Array.from({ length: count }, (_, index) => `s${index}: ${query}`).join(" ")} }`);
    },
  },
  {
    name: "directives",
    weight: 3,
    make: (context) => {
      const { random } = context;
      const directive = random.choose([
        "@skip(if: false)",
        "@include(if: true)",
        "@a",
        "@deprecated",
        "@defer",
        "@cost(weight: 0)",
      ]);
      return graphql(context, `{ __typename ${`${directive} `.repeat(random.choose([1, 40, 60, 2_000]))} }`);
    },
  },
  {
    name: "braces",
    weight: 2,
    make: (context) => {
      const { random } = context;
      const open = random.choose(["{a", "[", "{", "(", "{a(b:["]).repeat(random.choose([100, 5_000, 50_000]));
      return graphql(context, random.choose([open, `{ a(b: ${"[".repeat(3_000)}${"]".repeat(3_000)}) }`]));
    },
  },
  {
    name: "long texts",
    weight: 1,
    make: (context) => {
      const { random } = context;
      const size = random.choose([10_000, 400_000, 600_000, 2_000_000]);
      return graphql(
        context,
        random.choose([
          `{ ${"a ".repeat(size / 2)} }`,
          `{ ${"a".repeat(size)} }`,
          `#${"x".repeat(size)}\n{ __typename }`,
          `{ __typename${",".repeat(size)} }`,
          `query ${"q".repeat(size)} { __typename }`,
        ]),
      );
    },
  },
];
