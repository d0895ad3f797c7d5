import type { PlanNode } from "@apollo/query-planner";
import { buildASTSchema, GraphQLError, parse } from "graphql";
import { describe, expect, test, vi } from "vitest";
import { composeFixture } from "../../testing/compose-fixture.js";
import { partialTypes } from "../../testing/shapes/partial-types.js";
import { AssumedTypes } from "./assumed-types.js";
import { assumingPlanner, type PlanOperation } from "./assuming-planner.js";

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

function planners(assuming: PlanOperation) {
  const usual = vi.fn(async () => fetch("{archived{id}}"));
  return { plan: assumingPlanner(supergraph, assumed, (isAssuming) => (isAssuming ? assuming : usual)), usual };
}

describe("a planner that assumes types", () => {
  test("plans without them where an operation has no fragments on them", async () => {
    const { plan } = planners(() => Promise.reject(new Error("It is not asked")));
    const note = parse("{ archived { holding { entries { __typename ... on Note { text } } holder { name } } } }");
    expect(await plan(note)).toMatchObject({ operation: "{archived{id}}" });
  });

  test("takes the fragments out of the requests to subgraphs that do not know the types", async () => {
    const operation =
      "query($n:Int){registered{holding{entries{__typename ...on Note{text}...on Scan{pages(first:$n){number}}}}}}";
    const { plan, usual } = planners(async () => ({ ...fetch(operation), variableUsages: ["n"] }) as PlanNode);
    expect(await plan(scan)).toMatchObject({
      operation: "{registered{holding{entries{__typename ...on Note{text}}}}}",
      variableUsages: [],
    });
    expect(usual).not.toHaveBeenCalled();
  });

  test("selects the type where nothing else remains", async () => {
    const { plan } = planners(async () => fetch("{registered{holding{first{...on Scan{format}}}}}"));
    expect(await plan(scan)).toMatchObject({ operation: "{registered{holding{first{__typename}}}}" });
  });

  test("plans without them where there are too many ways to plan", async () => {
    const { plan, usual } = planners(() => Promise.reject(new GraphQLError("Too complex")));
    expect(await plan(scan)).toMatchObject({ operation: "{archived{id}}" });
    expect(usual).toHaveBeenCalledOnce();
  });

  test("reports other errors", async () => {
    const { plan } = planners(() => Promise.reject(new Error("A fault")));
    await expect(plan(scan)).rejects.toThrow("A fault");
  });
});
