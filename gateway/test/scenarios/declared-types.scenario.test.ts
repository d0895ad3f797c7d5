import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { declaredTypes, type RunningShape, startShape } from "../../src/testing/index.js";

let running: RunningShape;
beforeAll(async () => {
  running = await startShape(declaredTypes);
});
afterAll(() => running.stop());

describe("a field that some subgraph declares as an object type, and the graph as an abstract one", () => {
  test.each([
    "{ leader { ... on Person { name } } }",
    "{ leader { ... on Person { n: name code } ... on Office { title } } }",
    "{ leader { ... on Office { title } } }",
    "{ leader { t: __typename } leaders { ... on Person { name } } }",
    "{ leaders { ... on Person { code } } }",
    "{ head { code } }",
    "{ head { code ... on Person { name } } }",
    "{ head { ... on Person { name } ... on Office { title } } }",
    "{ report { author { ... on Person { name } } reader { ... on Office { title } } } }",
    "{ report { authors { ... on Person { name code } } } }",
    "{ recipients { ... on Person { name } ... on Office { title } } leader { ... on Person { name } } }",
  ])("is answered by the rules of that object type: %s", async (query) => {
    const truth = await running.truth(query);
    expect(truth).not.toHaveProperty("errors");
    expect(JSON.stringify(await running.ask(query))).toBe(JSON.stringify(truth));
  });
});
