import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { mirrorOrganization } from "../testing/mirrored-records.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
});
afterAll(() => graph.close());

const create = `mutation ($input: CreatePortalInput!) {
  createPortal(input: $input) {
    portal { id hitCounter hitCounterRaw visitStatistics { online today thisWeek total } slogan url }
    userErrors { code message field }
  }
}`;

describe("a portal", () => {
  it("keeps its hit counter verbatim beside its value, and has null for what the page does not show", async () => {
    const input = {
      organizationId: await mirrorOrganization(graph),
      name: "Trang của Thanh tra tỉnh",
      hitCounterRaw: "0646433",
    };
    const { createPortal } = await graph.data(create, { input });
    expect(createPortal.portal).toMatchObject({
      hitCounter: 646433,
      hitCounterRaw: "0646433",
      visitStatistics: null,
      slogan: null,
      url: null,
    });
  });

  it("keeps the visit statistics that its pages show", async () => {
    const visitStatistics = { online: 1, today: 1, total: 1 };
    const { createPortal } = await graph.data(create, {
      input: { organizationId: await mirrorOrganization(graph), name: "Trang", visitStatistics },
    });
    expect(createPortal.portal.visitStatistics).toEqual({ online: 1, today: 1, thisWeek: null, total: 1 });
  });

  it("is found by its organization and by the words of its slogan", async () => {
    const organizationId = await mirrorOrganization(graph);
    const slogan = "Quyết tâm thực hiện thắng lợi Nghị quyết Đại hội Đảng bộ tỉnh";
    const { createPortal } = await graph.data(create, { input: { organizationId, name: "Trang", slogan } });
    const { portals } = await graph.data(
      `query ($id: ID!) { portals(filter: { organization: { id: $id } }, search: "quyet tam thang loi") { totalCount nodes { id organization { id } } } }`,
      { id: organizationId },
    );
    expect(portals).toEqual({
      totalCount: 1,
      nodes: [{ id: createPortal.portal.id, organization: { id: organizationId } }],
    });
  });

  it.each([
    [{ hitCounterRaw: "12.345" }, "INVALID_HIT_COUNTER", ["hitCounterRaw"]],
    [{ visitStatistics: { today: -1 } }, "PAGE_COUNT_NEGATIVE", ["visitStatistics", "today"]],
    [{ name: " " }, "REQUIRED", ["name"]],
  ])("is refused with %j", async (wrong, code, field) => {
    const before = await graph.data("{ portals { totalCount } }");
    const input = { organizationId: await mirrorOrganization(graph), name: "Trang", ...wrong };
    expect((await graph.data(create, { input })).createPortal).toMatchObject({
      portal: null,
      userErrors: [{ code, field }],
    });
    expect(await graph.data("{ portals { totalCount } }")).toEqual(before);
  });

  it("is refused with an invalid hit counter, in Vietnamese and in English", async () => {
    const input = { organizationId: await mirrorOrganization(graph), name: "Trang", hitCounterRaw: "abc" };
    const vietnamese = (await graph.data(create, { input })).createPortal.userErrors[0].message;
    expect(vietnamese).toBe("Số lượt truy cập “abc” phải gồm từ 1 đến 9 chữ số");
    const english = (await graph.execute(create, { input }, "EN")).data.createPortal.userErrors[0].message;
    expect(english).toBe('The hit counter "abc" must be 1 to 9 digits');
  });
});
