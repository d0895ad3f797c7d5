import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typicalExamples } from "../definition.js";
import { fillMirrors } from "../testing/mirrored-records.js";
import { refused, succeed, wholeDatabase } from "../testing/operations.js";

const campaignId = "018f0000-0000-7000-8000-000000000003";
const organizationId = "018f0000-0000-7000-8000-000000000001";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(typicalExamples);
  await fillMirrors(graph.database);
  const guideline = { campaignId, organizationId };
  await succeed(graph, "stateExampleGuideline", {
    ...guideline,
    position: 1,
    text: "Nêu gương điển hình tiên tiến, nhân rộng trong phạm vi toàn tỉnh",
    stages: ["REPLICATED"],
    acts: ["SPREAD", "HELD_UP", "PRAISED"],
    kinds: ["ADVANCED_EXAMPLE"],
    replicationScope: "PROVINCE",
  });
  await succeed(graph, "stateExampleGuideline", {
    ...guideline,
    position: 2,
    text: "Nêu gương người tốt, việc tốt",
    kinds: ["GOOD_PERSON_GOOD_DEED"],
  });
});
afterAll(() => graph.close());

const texts = async (filter: string) =>
  (await graph.data(`{ exampleGuidelines(filter: ${filter}) { nodes { text } } }`)).exampleGuidelines.nodes.map(
    ({ text }: { text: string }) => text.slice(0, 12),
  );

describe("a guideline on examples", () => {
  it("is listed under its campaign, with stages and acts in the order of their enumerations", async () => {
    const { _entities } = await graph.data(
      `query ($id: ID!) { _entities(representations: [{ __typename: "Campaign", id: $id }]) { ... on Campaign {
        exampleGuidelines(orderBy: [{ field: POSITION }]) { totalCount nodes {
          stages acts kinds replicationScope organization { id } campaign { id } program { id } } } } } }`,
      { id: campaignId },
    );
    expect(_entities[0].exampleGuidelines).toEqual({
      totalCount: 2,
      nodes: [
        {
          stages: ["REPLICATED"],
          acts: ["HELD_UP", "PRAISED", "SPREAD"],
          kinds: ["ADVANCED_EXAMPLE"],
          replicationScope: "PROVINCE",
          organization: { id: organizationId },
          campaign: { id: campaignId },
          program: null,
        },
        {
          stages: [],
          acts: [],
          kinds: ["GOOD_PERSON_GOOD_DEED"],
          replicationScope: null,
          organization: { id: organizationId },
          campaign: { id: campaignId },
          program: null,
        },
      ],
    });
  });

  it("is found by the kinds, stages and acts that its text names", async () => {
    expect(await texts("{ kind: { eq: GOOD_PERSON_GOOD_DEED } }")).toEqual(["Nêu gương ng"]);
    expect(await texts("{ act: { in: [PRAISED, HONORED] } }")).toEqual(["Nêu gương đi"]);
    expect(await texts("{ stage: { eq: REPLICATED }, replicationScope: { eq: PROVINCE } }")).toEqual(["Nêu gương đi"]);
    expect(await texts("{ stage: { isNull: true } }")).toEqual(["Nêu gương ng"]);
    expect(await texts("{ not: { act: { eq: SPREAD } } }")).toEqual(["Nêu gương ng"]);
    const found = await graph.data(`{ exampleGuidelines(search: "nguoi tot viec tot") { totalCount } }`);
    expect(found.exampleGuidelines.totalCount).toBe(1);
  });

  it("requires a campaign or a program, and a text", async () => {
    const before = await wholeDatabase(graph);
    expect(await refused(graph, "stateExampleGuideline", { text: "Nhân rộng" })).toEqual([
      {
        code: "GUIDELINE_OF_NOTHING",
        field: ["campaignId"],
        vi: "Phải nêu phong trào hoặc chương trình",
        en: "State a campaign or a program",
      },
    ]);
    expect(await refused(graph, "stateExampleGuideline", { campaignId, text: "" })).toMatchObject([
      { code: "REQUIRED", field: ["text"] },
    ]);
    expect(await refused(graph, "stateExampleGuideline", { campaignId, text: "Nhân rộng", position: 0 })).toMatchObject(
      [{ code: "GUIDELINE_POSITION_OUT_OF_RANGE", field: ["position"] }],
    );
    expect(await refused(graph, "stateExampleGuideline", { programId: campaignId, text: "Nhân rộng" })).toMatchObject([
      { code: "UNKNOWN_EXAMPLE_PROGRAM", field: ["programId"] },
    ]);
    expect(await wholeDatabase(graph)).toEqual(before);
  });
});
