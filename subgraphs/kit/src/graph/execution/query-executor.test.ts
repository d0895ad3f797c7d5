import {
  buildSchema,
  execute,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  parse,
  responsePathAsArray,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerDifference, randomFrom, randomQuery } from "../../testing/random/index.js";
import { LoadedValue } from "../request/index.js";
import { QueryExecutor } from "./query-executor.js";

const sdl = /* GraphQL */ `
  enum Colour { RED GREEN }
  scalar Odd
  interface Named { name: String! inner: Named itself(size: Int = 2, names: [String!]): Node }
  type Node implements Named { id: ID! name: String! size: Int! ratio: Float flag: Boolean colour: Colour! odd: Odd
    inner: Named itself(size: Int = 2, names: [String!]): Node nodes(first: Int!): [Node!]! maybe: [Node] deep: [[Node!]]! either: Either others: [Either!] names: [String!]! }
  type Leaf implements Named { name: String! colours: [Colour] inner: Named itself(size: Int = 2, names: [String!]): Node only: Node! }
  type Lone { value: Int values: [[Int]] either: Either! }
  union Either = Node | Leaf | Lone
  type Query { node: Node! maybe: Node named: Named either: Either nodes: [Node!] many: [Either]! leaf: Leaf! }
`;

/** How often resolvers do what they should not, and answer later. */
interface Behaviour {
  faults: number;
  later: number;
}

/** Returns a value that is loaded with others, later. */
function loaded(value: unknown): LoadedValue<unknown> {
  const later = new LoadedValue<unknown>();
  Promise.resolve(value).then(
    (settled) => later.resolve(settled),
    (error) => later.reject(error),
  );
  return later;
}

/** Makes a schema whose resolvers return values, errors, nulls and promises by the path of a field alone. */
function schemaOf({ faults, later }: Behaviour, seed: () => number): GraphQLSchema {
  const schema = buildSchema(sdl);
  function anyValue(type: GraphQLOutputType, random: () => number): unknown {
    const value = plainValue(type, random);
    if (random() >= later / 3) return value;
    return random() < 0.5 ? Promise.resolve(value) : loaded(value);
  }
  function plainValue(type: GraphQLOutputType, random: () => number): unknown {
    if (random() < faults) {
      const faulty = [null, undefined, new Error("returned"), "text", 7, {}, [], () => "called"];
      const index = Math.floor(random() * (faulty.length + (later > 0 ? 1 : 0)));
      return index < faulty.length ? faulty[index] : Promise.reject(new Error("rejected"));
    }
    if (isNonNullType(type)) return plainValue(type.ofType, random);
    if (random() < 0.05) return null;
    if (isListType(type)) {
      const items = Array.from({ length: Math.floor(random() * 3) }, () => anyValue(type.ofType, random));
      return random() < 0.2 ? new Set(items) : items;
    }
    if (isLeafType(type)) {
      const values: { [name: string]: unknown } = {
        Int: 3,
        Float: 1.25,
        Boolean: true,
        Colour: "RED",
        ID: 12,
        Odd: [1, { a: null }],
      };
      return values[type.name] ?? "text";
    }
    const named = getNamedType(type);
    const possible = isAbstractType(named) ? schema.getPossibleTypes(named) : [];
    const typename = possible[Math.floor(random() * possible.length)]?.name;
    return typename === undefined ? {} : { __typename: random() < faults ? "Query" : typename };
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__") || !("getFields" in type) || isAbstractType(type)) continue;
    for (const field of Object.values(type.getFields()) as {
      name: string;
      type: GraphQLOutputType;
      resolve?: unknown;
    }[])
      field.resolve = (_source: unknown, args: object, _context: unknown, info: GraphQLResolveInfo) => {
        const path = responsePathAsArray(info.path).join(".");
        const random = randomFrom(
          hashOf(`${seed()} ${path} ${info.parentType.name}.${info.fieldName} ${JSON.stringify(args)}`),
        );
        random();
        const isThrown = random() < faults;
        const value = isThrown ? undefined : anyValue(field.type, random);
        if (random() < later) {
          const promise = new Promise((resolve, reject) =>
            setImmediate(() => (isThrown ? reject(new Error("rejected later")) : resolve(value))),
          );
          return random() < 0.5 ? promise : loaded(promise);
        }
        if (isThrown) throw new Error("thrown");
        return value;
      };
  }
  return schema;
}

function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 16_777_619);
  return hash >>> 0;
}

const queries = 60;

/** Executes random queries in both ways, and twice in ours: compiled and from what is kept. */
async function differences(behaviour: Behaviour, difference: typeof answerDifference): Promise<string[]> {
  const found: string[] = [];
  let seed = 0;
  const schema = schemaOf(behaviour, () => seed);
  for (; seed < queries; seed += 1) {
    const { source, variables } = randomQuery(schema, { random: randomFrom(seed) });
    const document = parse(source);
    const executor = new QueryExecutor(schema, 1_000_000);
    const expected = await execute({ schema, document, variableValues: variables });
    for (let time = 0; time < 2; time += 1) {
      const actual = await executor.execute({ document, key: source, variables, context: undefined });
      const different = difference(expected, actual);
      if (different) found.push(`${seed}: ${source}\n${different}`);
    }
  }
  return found;
}

/** The order of errors counts too. */
const exactDifference: typeof answerDifference = (expected, actual) =>
  JSON.stringify(expected) === JSON.stringify(actual) ? null : `${JSON.stringify(expected)}\n${JSON.stringify(actual)}`;

// graphql-js leaves a rejection unhandled where an item of a list fails at once beside one that fails later.
let listeners: NodeJS.UnhandledRejectionListener[] = [];
beforeAll(() => {
  listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", () => {});
});
afterAll(() => {
  process.removeAllListeners("unhandledRejection");
  for (const listener of listeners) process.on("unhandledRejection", listener);
});

describe("random answers are those of graphql-js", () => {
  it.each<[string, Behaviour, typeof answerDifference]>([
    ["where nothing fails and nothing is waited for", { faults: 0, later: 0 }, exactDifference],
    ["where resolvers fail at once, with errors in the same order", { faults: 0.04, later: 0 }, exactDifference],
    ["where values come later", { faults: 0, later: 0.5 }, answerDifference],
    ["where resolvers fail at once or later", { faults: 0.03, later: 0.4 }, answerDifference],
  ])("%s", async (_, behaviour, difference) => {
    expect(await differences(behaviour, difference)).toEqual([]);
  });
});
