import { inRepository } from "../paths.js";

/** Where the parts of the contract are. */
export const contractPaths = {
  /** The list of subgraphs and the SDL of each. */
  subgraphs: inRepository("schema/subgraphs"),
  supergraph: inRepository("schema/supergraph.graphql"),
  api: inRepository("schema/api.graphql"),
  /** What a gateway has to know of the subgraphs beside the supergraph. */
  gateway: inRepository("schema/gateway.json"),
  access: inRepository("schema/ACCESS.md"),
  changelog: inRepository("schema/CHANGELOG.md"),
  queries: inRepository("schema/queries"),
  /** The JSON Schemas of the change feeds, and those that are published. */
  changes: inRepository("schema/changes"),
  publishedChanges: inRepository("schema/published/changes"),
  /** What production serves: the supergraph, and the API that changes are compared with. */
  published: inRepository("schema/published"),
} as const;
