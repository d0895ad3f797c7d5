import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkOperation } from "../truth/check/check-operation.js";
import { type TruthGraphName, truthGraphs } from "../truth/fixtures/truth-graphs.js";
import { startTruthGraph, type TruthGraph } from "../truth/graph/truth-graph.js";
import { TruthOperation } from "../truth/operation/truth-operation.js";

/** Operations on graphs whose fields require others. They equal the truth only if what is required is known in time. */
const operations: Partial<Record<TruthGraphName, string[]>> = {
  "@requires with arguments": [
    "{ parcel { tax duty margin price a: price(currency: USD) } }",
    "{ products { summary first comments { id } } }",
    "mutation { report(id: 3) { tax duty margin } again: report(id: 4) { duty tax } }",
  ],
  "@requires of a field that requires": [
    "{ parcel { margin } }",
    "{ parcels { margin } reports { cost margin } products { cost(express: true) margin } }",
    "{ parcel { cost margin discount price tax } }",
    "{ taxed { tax } }",
    "{ parcel { cheapest { cheapest { margin } discount } } }",
    "{ parcel { saving usual margin } reports { saving } }",
    "{ products { load worth parts { force strength toll fee } } parts { fee } }",
    "{ parcels { ... on Product { hidden } a: discount b: margin margin: weight } }",
    "{ makers { risk grade } makersAtRisk { grade risk owner { ... on Shop { risk } } } taxed { levy } }",
    "{ carriers { product { twin { price } } } }",
    "mutation { ship(id: 1) { price tax } report(id: 2) { margin cost(express: true) } parts(first: 2) { fee } }",
  ],
  "@requires in many ways": [
    "{ units { cells region share both } }",
    "{ ranked { both small large sum part name } seats { both sum name } }",
    "{ paid { wage bonus grade salary } staff { wage unit { sum part } } }",
    'mutation { assign(code: "Unit.code.2") { both share tenure head { wage } } }',
  ],
  "@requires of interface objects": [
    "{ holders { honour note } honoured { note } notes { about { note honour name } } }",
    "{ citizen { salary bonus age rate } richest { rate salary } poorest { salary age } }",
    "{ notes { about { ... on Citizen { salary note } ... on Team { leader { rate age } staff } } } }",
    "mutation { honour(id: 5) { note ... on Citizen { age } } }",
    "mutation { honour(id: 7) { note a: note b: note } }",
  ],
};

describe.each(Object.keys(operations) as TruthGraphName[])("%s", (name) => {
  let graph: TruthGraph;
  beforeAll(async () => {
    graph = await startTruthGraph(truthGraphs[name].subgraphs);
  });
  afterAll(() => graph.stop());

  test.each(operations[name]!)("%s", async (query) => {
    await checkOperation(graph, new TruthOperation(parse(query), {}));
  });
});

test("every graph with @requires is one of these", () => {
  const requiring = Object.entries(truthGraphs).filter(([, { subgraphs }]) =>
    subgraphs.some(({ sdl }) => sdl.includes("@requires(")),
  );
  expect(Object.keys(operations)).toEqual(expect.arrayContaining(requiring.map(([name]) => name)));
});
