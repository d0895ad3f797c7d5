import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type RunningShape, serialMutations, startShape } from "../../src/testing/index.js";

/* The selection of a mutation is executed before the next mutation begins (GraphQL specification, 6.2.2), whichever subgraphs resolve
   its fields. */

let running: RunningShape;
beforeAll(async () => {
  running = await startShape(serialMutations);
});
beforeEach(() => {
  for (const { received } of running.subgraphs) received.length = 0;
});
afterAll(() => running.stop());

describe("each mutation shows what is stored when it ends", () => {
  test.each([
    'mutation { a: add(id: "1", amount: 1) { total } b: add(id: "1", amount: 2) { total amounts } }',
    'mutation { a: add(id: "2", amount: 1) { total twin { total } } b: add(id: "2", amount: 2) { twin { amounts } total } }',
    'mutation { a: add(id: "3", amount: 1) { name } b: rename(id: "3", name: "x") { name total } c: add(id: "3", amount: 1) { name } }',
    'mutation { a: rename(id: "4", name: "x") { total twin { total } } b: add(id: "4", amount: 5) { name } c: rename(id: "4", name: "y") { name total } }',
    'mutation { ...m b: add(id: "5", amount: 2) { twin { total } } } fragment m on Mutation { a: add(id: "5", amount: 1) { twin { twin { total } } } }',
    'mutation { a: add(id: "6", amount: 1) { total } b: add(id: "6", amount: 1) { id } a: add(id: "6", amount: 1) { twin { total } } }',
    'mutation { a: add(id: "7", amount: 1) @include(if: true) { twin { total } } b: add(id: "7", amount: 1) @skip(if: true) { id } add(id: "7", amount: 3) { twin { total } } }',
    'mutation { add(id: "8", amount: 1) { twin { total } } rename(id: "8", name: "x") { twin { name } } }',
    'mutation($x: Int! = 2, $y: Int! = 3, $id: ID! = "10") { a: add(id: $id, amount: $x) { twin { total } } b: add(id: $id, amount: $y) { twin { total } } }',
  ])("%s", async (mutation) => {
    const truth = await running.truth(mutation);
    expect(truth).not.toHaveProperty("errors");
    expect(JSON.stringify(await running.ask(mutation))).toBe(JSON.stringify(truth));
  });

  test("and mutations that one request answers are one request", async () => {
    await running.ask('mutation { a: add(id: "11", amount: 1) { total } b: add(id: "11", amount: 2) { total } }');
    expect(running.subgraphs.map(({ received }) => received.length)).toEqual([1, 0]);
  });
});
