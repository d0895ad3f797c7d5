import type { SubgraphModule } from "../fixture-subgraph.js";

/** A small graph of a shape that federation allows and planners get wrong. */
export interface Shape {
  subgraphs: SubgraphModule[];
  /** The root value from which graphql-js executes the same operations on the API schema. */
  truth: Record<string, unknown>;
}

/** The specifications that the subgraphs of the shapes import. */
export const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable", "@interfaceObject", "@inaccessible"])';
