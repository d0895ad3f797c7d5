import type { PlanNode, QueryPlannerConfig } from "@apollo/query-planner";

/** A supergraph to load. */
export interface LoadRequest {
  kind: "load";
  /** The composed supergraph. */
  supergraphSdl: string;
  /** Whether it has been found valid before. */
  isValid: boolean;
  /** The limits of the planner. */
  debug: QueryPlannerConfig["debug"];
}

/** An operation to plan. */
export interface PlanRequest {
  kind: "plan";
  text: string;
  /** Whether to plan on the supergraph with assumed types (`assumed-types.ts`). */
  isAssuming: boolean;
}

/** What a planning thread receives. `forget` ends the use of its supergraph. */
export type ThreadRequest = LoadRequest | PlanRequest | { kind: "forget" };

/** The schemas of a supergraph, as SDL from which graphql-js builds what Apollo's libraries would. */
export interface SchemaTexts {
  api: string;
  /** With the join directives. */
  supergraph: string;
}

/** What a planning thread sends: the schemas of a supergraph, then a plan for each request, or why there is none. */
export interface ThreadReply {
  texts?: SchemaTexts;
  node?: PlanNode;
  failure?: string;
}
