import { parse, print } from "graphql";
import { Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { expect, it } from "vitest";
import { Public } from "../../model/visibility/index.js";
import { Cost, ListSize } from "../cost/index.js";
import { withDeclaredCosts } from "./declared-costs.js";
import { buildSubgraph } from "./subgraph-schema.js";

const declared = (sdl: string) => print(withDeclaredCosts(parse(sdl)));
const written = (sdl: string) => print(parse(sdl));

it("a field that returns a connection declares the requested page size, twenty by default", () => {
  const connection = "type BookConnection { edges: [BookEdge!]! nodes: [Book!]! }";
  expect(declared(`type Query { books(first: Int, last: Int): BookConnection } ${connection}`)).toBe(
    written(`type Query {
      books(first: Int, last: Int): BookConnection @listSize(
        assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
    } ${connection}`),
  );
});

it("names no argument and no list that is not there: composition would refuse it", () => {
  expect(
    declared("type Query { books(first: Int): BookConnection! } type BookConnection { nodes: [Int!]! }"),
  ).toContain(
    '@listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false)',
  );
});

it("a plain list of records is taken to be longer than one of values; lists of scalars and single objects need no size", () => {
  expect(
    declared(`type Shelf @key(fields: "id") { books: [Book!]! notes: [[Note!]!]! names: [String!]! best: Book }
      type Book @key(fields: "id") { id: ID! } type Note { text: String }`),
  ).toBe(
    written(`type Shelf @key(fields: "id") {
        books: [Book!]! @listSize(assumedSize: 10) notes: [[Note!]!]! @listSize(assumedSize: 5) names: [String!]! best: Book
      }
      type Book @key(fields: "id") { id: ID! } type Note { text: String }`),
  );
});

it("a search and a count weigh what they cost, a count that stops less, and only there", () => {
  const sdl = declared(`type Query { books(search: String, name: String): Int totalCount: Int }
    type BookConnection { totalCount(atMost: Int): Int! searchSuggestion: String pageInfo: Int }`);
  expect(sdl).toBe(
    written(`type Query { books(search: String @cost(weight: 10), name: String): Int totalCount: Int }
    type BookConnection { totalCount(atMost: Int @cost(weight: -15)): Int! @cost(weight: 20) searchSuggestion: String @cost(weight: 10) pageInfo: Int }`),
  );
});

it("a statistic weighs what it counts, and has as many rows as its limit", () => {
  const stats = "type BookStats { rows: [BookRow!]! totalCount: Int! } type BookRow { count: Int! }";
  expect(declared(`type Query { bookStats(limit: Int): BookStats books(limit: Int): Int } ${stats}`)).toBe(
    written(`type Query { bookStats(limit: Int): BookStats
      @listSize(assumedSize: 200, slicingArguments: ["limit"], sizedFields: ["rows"], requireOneSlicingArgument: false)
      @cost(weight: 100)
      books(limit: Int): Int }
    ${stats.replace("[BookRow!]!", "[BookRow!]! @listSize(assumedSize: 5)")}`),
  );
});

it("what a field declares itself stays, and a field of another subgraph is left alone", () => {
  const sdl = written(`type Query { books(search: String @cost(weight: 99)): [Book] @listSize(assumedSize: 3) }
    type Book @key(fields: "id") { id: ID! pages: [Book] @external }
    type BookConnection { totalCount: Int @cost(weight: 7) }`);
  expect(declared(sdl)).toBe(sdl);
});

it("decorators reach the SDL, and refuse a weight that is no whole number", () => {
  @ObjectType()
  class Statistic {
    @Public()
    @Cost(20)
    @Field(() => Int)
    total!: number;
  }
  @Resolver()
  class Statistics {
    @Public()
    @Cost(3)
    @ListSize(100)
    @Query(() => [Statistic])
    statistics(): Statistic[] {
      return [];
    }
  }
  const { sdl } = buildSubgraph({ resolvers: [Statistics], references: {} });
  expect(sdl).toContain("statistics: [Statistic!] @cost(weight: 3) @listSize(assumedSize: 100)");
  expect(sdl).toContain("total: Int! @cost(weight: 20)");
  expect(() => Cost(-1)).toThrow(RangeError);
  expect(() => Cost(0.5)).toThrow(RangeError);
  expect(() => ListSize(Number.NaN)).toThrow(RangeError);
});
