import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composedDirectives, executableDirectives, type RunningShape, startShape } from "../../src/testing/index.js";

let running: RunningShape;

describe.each([
  ["that all subgraphs define", executableDirectives],
  ["that is composed from a specification of the subgraphs' own", composedDirectives],
])("a directive %s", (_title, shape) => {
  beforeAll(async () => {
    running = await startShape(shape);
  });
  afterAll(() => running.stop());

  test.each([
    "{ greeting @capitals motto }",
    "{ greeting motto @capitals person { id title @capitals name } }",
    "{ a: greeting @capitals greeting }",
    "{ a: greeting @capitals b: greeting @include(if: true) @capitals c: greeting }",
    "{ person { ...f } } fragment f on Person { x: title @capitals title name @capitals }",
    '{ person { title @capitals(language: "vi") } ...f } fragment f on Query { motto @capitals }',
    'query($l: String = "en") { motto @capitals(language: $l) person { title @capitals(language: $l) } }',
    'query($representations: String = "en") { person { title @capitals(language: $representations) } }',
    '{ motto @capitals(language: "en", level: 2) person { title @capitals(level: 3) } }',
    "query($n: Int = 2) { motto @capitals(level: $n) }",
    "query($l: String) { motto @capitals(language: $l) }",
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
    expect(await running.ask(query)).toEqual({ data: { person: { name: "AN/vi1", address: "kính gửi An" } } });
  });
});
