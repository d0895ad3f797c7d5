import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executableDirectives, type RunningShape, startShape } from "../../src/testing/index.js";

let running: RunningShape;
beforeAll(async () => {
  running = await startShape(executableDirectives);
});
afterAll(() => running.stop());

describe("a directive that all subgraphs define", () => {
  test.each([
    "{ greeting @capitals motto }",
    "{ greeting motto @capitals person { id title @capitals name } }",
    "{ a: greeting @capitals greeting }",
    "{ a: greeting @capitals b: greeting @include(if: true) @capitals c: greeting }",
    "{ person { ...f } } fragment f on Person { x: title @capitals title name @capitals }",
    '{ person { title @capitals(language: "vi") } ...f } fragment f on Query { motto @capitals }',
    'query($l: String = "en") { motto @capitals(language: $l) person { title @capitals(language: $l) } }',
    'query($representations: String = "en") { person { title @capitals(language: $representations) } }',
    "query @capitals { greeting person { title } }",
    "mutation { a: praise @capitals praise }",
    "{ person { name @capitals title @capitals title } }",
    "{ person { id @capitals title } }",
  ])("reaches the subgraph that resolves the field: %s", async (query) => {
    const truth = await running.truth(query);
    expect(truth).not.toHaveProperty("errors");
    expect(JSON.stringify(await running.ask(query))).toBe(JSON.stringify(truth));
  });

  test("changes no value that another field requires", async () => {
    const query = "{ person { name @capitals address } }";
    expect(await running.ask(query)).toEqual({ data: { person: { name: "AN/vi", address: "kính gửi An" } } });
  });
});
