import { expect, test } from "vitest";
import { awardsSubgraph, composeFixture, organizationsSubgraph } from "../testing/index.js";
import { composedSubgraphs } from "./composed-subgraphs.js";

test("returns the subgraphs and their addresses, under their names and not those of the enum", () => {
  const supergraph = composeFixture([
    { module: { ...organizationsSubgraph, name: "typical-examples" }, url: "http://a/graphql" },
    { module: awardsSubgraph, url: "http://b/graphql" },
  ]);
  expect([...composedSubgraphs(supergraph)].sort()).toEqual([
    ["awards", "http://b/graphql"],
    ["typical-examples", "http://a/graphql"],
  ]);
});
