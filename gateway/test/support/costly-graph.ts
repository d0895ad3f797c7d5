import { composeServices } from "@apollo/composition";
import {
  defaultLimits,
  type OperationCost,
  OperationCosts,
  type OperationLimits,
  readCostDeclarations,
} from "@thidua/base/limits";
import { type GraphQLSchema, getOperationAST, NoUnusedVariablesRule, parse, specifiedRules, validate } from "graphql";

/** A subgraph that declares costs in every possible way. */
export const costlySdl = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@cost", "@listSize"])
  type Query {
    awards(first: Int, last: Int, search: String @cost(weight: 10), filter: AwardFilter): AwardConnection
      @listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
    newest(first: Int = 3): [Award!] @listSize(slicingArguments: ["first"])
    award(id: ID!): Award
    statistics: [Statistic!] @cost(weight: 4) @listSize(assumedSize: 50)
    recipients: [Recipient!] @listSize(assumedSize: 2)
    named: [Named!] @listSize(assumedSize: 2)
    matrix: [[Award!]!] @listSize(assumedSize: 3)
    strings: [String!]
    counted(limit: Int): Counted
      @cost(weight: 30) @listSize(assumedSize: 40, slicingArguments: ["limit"], sizedFields: ["rows"], requireOneSlicingArgument: false)
  }
  type Mutation { issue(id: ID!): Award revoke(id: ID!): Boolean }
  input AwardFilter { year: Int name: String @cost(weight: 6) and: [AwardFilter!] }
  type AwardConnection { edges: [AwardEdge!]! nodes: [Award!]! totalCount(atMost: Int @cost(weight: -4), free: Int @cost(weight: -9)): Int! @cost(weight: 5) }
  type AwardEdge { cursor: String! node: Award! }
  type Award @key(fields: "id") {
    id: ID!
    title: String
    organization: Organization
    photo: Photo
    related: [Award!]! @listSize(assumedSize: 4)
  }
  type Organization implements Named @key(fields: "id") {
    id: ID!
    name: String
    parent: Named
    awards(first: Int): AwardConnection
      @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
    unknown: [Award!]
  }
  type Person implements Named { name: String parent: Named tags: [Statistic!] @listSize(assumedSize: 7) }
  interface Named { name: String parent: Named }
  union Recipient = Person | Organization
  type Counted { rows: [Statistic!]! totalCount: Int }
  type Photo @cost(weight: 8) { url: String }
  type Statistic { total: Int @cost(weight: 2) year: Int }
`;

/** Computes costs over a composed subgraph. Takes its SDL, and limits that differ from the defaults. */
export function costsOf(sdl: string, limits: Partial<OperationLimits> = {}) {
  const {
    supergraphSdl,
    schema: composed,
    errors,
  } = composeServices([{ name: "awards", url: "http://awards", typeDefs: parse(sdl) }]);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join("\n"));
  const schema: GraphQLSchema = composed!.toAPISchema().toGraphQLJSSchema();
  const costs = new OperationCosts(schema, readCostDeclarations(supergraphSdl), { ...defaultLimits, ...limits });
  /** Validates an operation. Unused variables are allowed: they do not affect the cost. */
  const problemsOf = (query: string) =>
    validate(
      schema,
      parse(query),
      specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule),
    );
  return {
    schema,
    problemsOf,
    /** Returns the cost of an operation. Throws when it is invalid: the gateway only measures valid ones. */
    measure(query: string, variables: Record<string, unknown> = {}, name?: string): OperationCost {
      const document = parse(query);
      const problems = problemsOf(query);
      if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
      return costs.measure(`${query}:${name ?? ""}`, document, getOperationAST(document, name)!, variables);
    },
  };
}
