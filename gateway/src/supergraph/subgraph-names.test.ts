import { expect, test } from "vitest";
import { awardsSubgraph, composeFixture, organizationsSubgraph } from "../testing/index.js";
import { subgraphNames } from "./subgraph-names.js";

test("returns the names of the subgraphs, not of the enum values", () => {
  const supergraph = composeFixture([
    { module: { ...organizationsSubgraph, name: "typical-examples" }, url: "http://a/graphql" },
    { module: awardsSubgraph, url: "http://b/graphql" },
  ]);
  expect([...subgraphNames(supergraph)].sort()).toEqual(["awards", "typical-examples"]);
});
