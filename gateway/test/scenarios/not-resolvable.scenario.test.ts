import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  externalEverywhere,
  type RunningShape,
  type Shape,
  startShape,
  unresolvableInterface,
} from "../../src/testing/index.js";

let running: RunningShape;
const start = (shape: Shape) => {
  beforeAll(async () => {
    running = await startShape(shape);
  });
  afterAll(() => running.stop());
};

/** The operation is refused as a whole, before any subgraph is asked. */
async function isRefused(query: string): Promise<void> {
  for (const { received } of running.subgraphs) received.length = 0;
  const answer = await running.ask(query);
  expect(answer).toEqual({
    errors: [
      {
        message: "Không dịch vụ nào cung cấp được một phần dữ liệu mà truy vấn yêu cầu",
        extensions: { code: "OPERATION_NOT_RESOLVABLE" },
      },
    ],
  });
  expect(running.subgraphs.flatMap(({ received }) => received)).toEqual([]);
}

async function isTrue(query: string): Promise<void> {
  const truth = await running.truth(query);
  expect(truth).not.toHaveProperty("errors");
  expect(await running.ask(query)).toEqual(truth);
}

describe("a field that is external in each subgraph that returns its object", () => {
  start(externalEverywhere);

  test.each([
    '{ record(code: "p1") { code } }',
    '{ record(code: "o1") { __typename code } }',
    '{ people { name } record(code: "p1") { code } }',
    '{ a: record(code: "p1") { c: code ... on Person { name } } }',
  ])("refuses the operation: %s", isRefused);

  test.each([
    '{ record(code: "p1") { __typename } }',
    '{ record(code: "p1") { ... on Person { code name } } }',
    '{ record(code: "o1") { ... on Office { code title } } }',
    "{ people { code name } }",
  ])("leaves other operations: %s", isTrue);
});

describe("a field of an interface object that is not resolvable", () => {
  start(unresolvableInterface);

  test.each([
    "{ record { note } }",
    "{ r: record { n: note } }",
    "{ noted { __typename } }",
    "{ leader { name } noted { t: __typename note } }",
    "query($x: Boolean = true) { record { note @include(if: $x) } }",
  ])("refuses the operation: %s", isRefused);

  test.each(["{ leader { name } }", "{ __typename }", "query($x: Boolean = true) { record @skip(if: $x) { note } }"])(
    "leaves other operations: %s",
    async (query) => {
      expect(await running.ask(query)).not.toHaveProperty("errors");
    },
  );

  test("is null with an error where another root field can be answered", async () => {
    const { data, errors } = await running.ask("{ record { note } leader { name } }");
    expect(data).toEqual({ record: null, leader: { name: "An" } });
    expect(errors).toMatchObject([{ path: ["record"], extensions: { code: "VALUE_NOT_RECEIVED" } }]);
  });
});
