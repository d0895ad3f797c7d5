import type { FetchNode } from "@apollo/query-planner";
import { expect, test } from "vitest";
import { orderFetches } from "./order-fetches.js";
import { PlannedFetch } from "./planned-fetch.js";
import type { RequiringFetch } from "./requiring-fetch.js";

/** A lookup of products that selects a field, and requires others of them. */
function lookup(field: string, ...required: string[]): RequiringFetch {
  const fetch: FetchNode = {
    kind: "Fetch",
    serviceName: field,
    operation: `query($representations:[_Any!]!){_entities(representations:$representations){...on Product{${field}}}}`,
    operationKind: "query" as FetchNode["operationKind"],
    operationName: undefined,
    requires: [],
  };
  const planned = new PlannedFetch({ fetch, path: ["products", "@"], order: { preceding: new Set(), mutation: 0 } });
  const requiring: RequiringFetch = {
    fetch: planned,
    required: new Set(required.map((name) => `/products/${name}`)),
    split: () => [requiring],
  };
  return requiring;
}

const namesIn = (node: unknown) => [...JSON.stringify(node).matchAll(/"serviceName":"(\w+)"/g)].map(([, name]) => name);

test("a request follows those that have what its fields require, however long the chain is", () => {
  const fetches = [lookup("e", "d"), lookup("c", "b"), lookup("d", "c", "a"), lookup("a"), lookup("b", "a")];
  const node = orderFetches(fetches);
  expect(node?.kind).toBe("Sequence");
  expect(namesIn(node)).toEqual(["a", "b", "c", "d", "e"]);
});

test("requests that do not need each other are in parallel", () => {
  const node = orderFetches([lookup("a"), lookup("b"), lookup("c", "a", "b")]);
  expect(node).toMatchObject({ kind: "Sequence", nodes: [{ kind: "Parallel" }, { kind: "Flatten" }] });
});

test("refuses requests that need each other", () => {
  expect(() => orderFetches([lookup("a", "b"), lookup("b", "a")])).toThrow("in a circle");
});
