/** What the files of an aggregate depend on in their subgraph. */
export interface AggregateSubgraph {
  /** Its folder: `typical-examples`. */
  readonly folder: string;
  /** Its definition's name in `definition.ts`: `typicalExamples`. */
  readonly definition: string;
  /** Whether it owns the organizations. The others mirror them, and refer to them without a foreign key. */
  readonly ownsOrganizations: boolean;
  /** The module of its organization tree, as an aggregate imports it. */
  readonly treeModule: string;
  /** Whether its tests run every mutation, so that each aggregate states inputs for its own. */
  readonly testsEveryMutation: boolean;
}
