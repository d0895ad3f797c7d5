import { readCostDeclarations } from "@thidua/base/limits";
import { expect, test } from "vitest";
import { costlySdl, costsOf } from "../support/costly-graph.js";

const query = `{ awards(first: 5, search: "a") { totalCount nodes { photo { url } } } }`;

test("reads directives under the names by which they are imported", () => {
  const renamed = costlySdl
    .replace('"@cost", "@listSize"', '{ name: "@cost", as: "@price" }, { name: "@listSize", as: "@extent" }')
    .replaceAll("@cost(", "@price(")
    .replaceAll("@listSize(", "@extent(");
  const unimported = costlySdl
    .replace(', "@cost", "@listSize"', "")
    .replaceAll("@cost(", "@federation__cost(")
    .replaceAll("@listSize(", "@federation__listSize(");
  for (const sdl of [costlySdl, renamed, unimported]) expect(costsOf(sdl).measure(query).cost).toBe(10 + 1 + 5 + 5 * 9);
});

test("reads directives under the link's prefix when nothing is imported", () => {
  const sdl = (link: string, cost: string, listSize: string) => `
    schema @link(url: "https://specs.apollo.dev/cost/v0.1"${link}) { query: Query }
    type Query { a: [Int] ${cost}(weight: 3) ${listSize}(assumedSize: 4) }`;
  for (const text of [
    sdl("", "@cost", "@cost__listSize"),
    sdl(', as: "price"', "@price", "@price__listSize"),
    sdl(', import: ["@listSize"]', "@cost", "@listSize"),
  ]) {
    const { weights, listSizes } = readCostDeclarations(text);
    expect([...weights]).toEqual([["Query.a", 3]]);
    expect([...listSizes.values()]).toEqual([{ assumedSize: 4, slicingArguments: [], sizedFields: [] }]);
  }
});

test("ignores a directive of the same name that is not linked", () => {
  const { weights } = readCostDeclarations(`schema { query: Query } type Query { a: Int @cost(weight: 3) }`);
  expect(weights.size).toBe(0);
});
