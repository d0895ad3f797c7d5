import { newId } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";

let graph: TestGraph;
const ids: Record<string, string> = {};
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  for (const code of ["toan-quoc", "tinh", "so", "phong"]) {
    const { launchCampaign } = await graph.data(
      `mutation ($input: LaunchCampaignInput!) { launchCampaign(input: $input) { campaign { id } } }`,
      { input: { code, name: code, kind: "MOVEMENT" } },
    );
    ids[code] = launchCampaign.campaign.id;
  }
});
afterAll(() => graph.close());

const mutation = `mutation ($input: LinkCampaignsInput!) {
  linkCampaigns(input: $input) { link { kind text from { code } to { code } } userErrors { code message field } } }`;
const input = (from: string, to: string, kind: string) => ({ fromId: ids[from] ?? from, toId: ids[to] ?? to, kind });
const link = async (from: string, to: string, kind: string) =>
  (await graph.data(mutation, { input: input(from, to, kind) })).linkCampaigns;

describe("links between campaigns", () => {
  it("are read from a unit up to the nation, and back", async () => {
    expect((await link("tinh", "toan-quoc", "LOCAL_VARIANT_OF")).link).toMatchObject({ to: { code: "toan-quoc" } });
    expect((await link("so", "tinh", "RESPONDS_TO")).userErrors).toEqual([]);
    expect((await link("phong", "so", "PART_OF")).userErrors).toEqual([]);
    const { national, department } = await graph.data(
      `{ national: campaignByCode(code: "toan-quoc") { localVariants { totalCount nodes { from { code } } } respondsTo { code } }
        department: campaignByCode(code: "so") { respondsTo { code } links { kind }
          incomingLinks(filter: { kind: { eq: PART_OF } }) { nodes { from { code } } }
          localVariants(filter: { kind: { eq: PART_OF } }) { totalCount } } }`,
    );
    expect(national).toEqual({ localVariants: { totalCount: 1, nodes: [{ from: { code: "tinh" } }] }, respondsTo: [] });
    expect(department).toEqual({
      respondsTo: [{ code: "tinh" }],
      links: [{ kind: "RESPONDS_TO" }],
      incomingLinks: { nodes: [{ from: { code: "phong" } }] },
      localVariants: { totalCount: 0 },
    });
  });

  it.each([
    ["so", "so", "RESPONDS_TO", "SELF_LINK", "toId"],
    ["so", "tinh", "RESPONDS_TO", "DUPLICATE_LINK", "toId"],
    ["toan-quoc", "phong", "CARRIES_ON", "LINK_CYCLE", "toId"],
    ["tinh", "so", "PART_OF", "LINK_CYCLE", "toId"],
    [newId(), "so", "PART_OF", "UNKNOWN_CAMPAIGN", "fromId"],
  ])("from %s to %s as %s: %s, and nothing is written", async (from, to, kind, code, field) => {
    const before = await graph.data("{ campaignLinks { totalCount } }");
    expect(await link(from, to, kind)).toEqual({
      link: null,
      userErrors: [{ code, message: expect.any(String), field: [field] }],
    });
    expect(await graph.data("{ campaignLinks { totalCount } }")).toEqual(before);
  });

  it("are refused in the caller's language", async () => {
    const variables = { input: input("toan-quoc", "so", "PART_OF") };
    const vietnamese = await graph.execute(mutation, variables, "VI");
    const english = await graph.execute(mutation, variables, "EN");
    expect(vietnamese.data.linkCampaigns.userErrors[0].message).toContain("tạo thành vòng");
    expect(english.data.linkCampaigns.userErrors[0].message).toContain("close a cycle");
  });
});
