import type { PlanNode } from "@apollo/query-planner";
import { buildASTSchema, GraphQLError, parse } from "graphql";
import { describe, expect, test, vi } from "vitest";
import { composeFixture } from "../../testing/compose-fixture.js";
import { partialTypes } from "../../testing/shapes/partial-types.js";
import { AssumedTypes } from "./assumed-types.js";
import { assumingPlanner } from "./assuming-planner.js";
import type { Planner } from "./choose-planner.js";

const sdl = composeFixture(partialTypes.subgraphs.map((module) => ({ module, url: "http://127.0.0.1:1" })));
const supergraph = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
const assumed = new AssumedTypes(supergraph);

function fetch(operation: string): PlanNode {
  return {
    kind: "Fetch",
    serviceName: "registry",
    operation,
    operationKind: "query" as never,
    operationName: undefined,
  };
}

const scan = parse("{ archived { holding { entries { ... on Scan { format } } } } }");

function planners(assuming: Planner["plan"]) {
  const usual = vi.fn(async () => fetch("{archived{id}}"));
  const close = vi.fn(async () => {});
  const create = vi.fn((types?: AssumedTypes): Planner => ({ plan: types ? assuming : usual, close }));
  return { planner: assumingPlanner(supergraph, assumed, create), usual, create, close };
}

describe("a planner that assumes types", () => {
  test("plans without them where an operation has no fragments on them", async () => {
    const { planner, create, close } = planners(() => Promise.reject(new Error("It is not asked")));
    const note = parse("{ archived { holding { entries { __typename ... on Note { text } } holder { name } } } }");
    expect(await planner.plan(note)).toMatchObject({ operation: "{archived{id}}" });
    expect(create).toHaveBeenCalledTimes(1);
    await planner.close();
    expect(close).toHaveBeenCalledTimes(1);
  });

  test("takes the fragments out of the requests to subgraphs that do not know the types", async () => {
    const operation =
      "query($n:Int){registered{holding{entries{__typename ...on Note{text}...on Scan{pages(first:$n){number}}}}}}";
    const { planner, usual, close } = planners(
      async () => ({ ...fetch(operation), variableUsages: ["n"] }) as PlanNode,
    );
    expect(await planner.plan(scan)).toMatchObject({
      operation: "{registered{holding{entries{__typename ...on Note{text}}}}}",
      variableUsages: [],
    });
    expect(usual).not.toHaveBeenCalled();
    await planner.close();
    expect(close).toHaveBeenCalledTimes(2);
  });

  test("selects the type where nothing else remains", async () => {
    const { planner } = planners(async () => fetch("{registered{holding{first{...on Scan{format}}}}}"));
    expect(await planner.plan(scan)).toMatchObject({ operation: "{registered{holding{first{__typename}}}}" });
  });

  test("plans without them where there are too many ways to plan", async () => {
    const { planner, usual } = planners(() => Promise.reject(new GraphQLError("Too complex")));
    expect(await planner.plan(scan)).toMatchObject({ operation: "{archived{id}}" });
    expect(usual).toHaveBeenCalledOnce();
  });

  test("reports other errors", async () => {
    const { planner } = planners(() => Promise.reject(new Error("A fault")));
    await expect(planner.plan(scan)).rejects.toThrow("A fault");
  });
});
