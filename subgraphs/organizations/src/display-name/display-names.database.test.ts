import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { caMauCommunes, isOfBacLieu } from "../testing/ca-mau-communes.js";
import { type Register, registerOf } from "../testing/register.js";

let graph: TestGraph;
let register: Register;
const ids: Record<string, string> = {};

beforeAll(async () => {
  graph = await openTestGraph(organizations);
  register = registerOf(graph);
  const ended = { validTo: "2025-07-01" };
  ids.bacLieu = await register.province({ code: "bac-lieu", name: "Bạc Liêu", ...ended });
  ids.caMauOld = await register.province({ code: "ca-mau-old", name: "Cà Mau", ...ended });
  ids.caMau = await register.province({ code: "ca-mau", name: "Cà Mau", validFrom: "2025-07-01" });
});
afterAll(() => graph.close());

/** Reads the display name of every organization, by code. */
async function displayNames(): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (let after: string | null = null; ; ) {
    const {
      organizations: page,
    }: {
      organizations: {
        nodes: { code: string; displayName: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    } = await graph.data(
      "query ($after: String) { organizations(first: 200, after: $after) { nodes { code displayName } pageInfo { hasNextPage endCursor } } }",
      { after },
    );
    for (const { code, displayName } of page.nodes) names.set(code, displayName);
    if (!page.pageInfo.hasNextPage) return names;
    after = page.pageInfo.endCursor;
  }
}

function expectDistinct(names: ReadonlyMap<string, string>): void {
  const shared = [...names].filter(([code, name]) =>
    [...names].some(([other, same]) => other !== code && same === name),
  );
  expect(shared).toEqual([]);
}

describe("the communes of Cà Mau, before and after 2025-07-01", () => {
  let prefix = 0;
  beforeEach(() => {
    prefix += 1;
  });

  /** Adds all communes. Returns the ID of each old and each new one by its code. */
  async function added(placeOf: (kind: "old" | "new", code: string) => object) {
    const communes = caMauCommunes();
    const old = new Map(communes.flatMap(({ from }) => from).map((commune) => [commune.code, commune]));
    const add = async (kind: "old" | "new", { code, name }: { code: string; name: string }) => {
      const place = { level: "COMMUNE", kind: "PEOPLES_COMMITTEE", ...placeOf(kind, code) };
      return [
        code,
        await register.organization(`${kind}-${prefix}-${code}`, { names: [{ fullName: name }], ...place }),
      ] as const;
    };
    const before = new Map<string, string>();
    for (const commune of old.values()) before.set(...(await add("old", commune)));
    const after = new Map<string, string>();
    for (const commune of communes) after.set(...(await add("new", commune)));
    return { communes, before, after };
  }

  it("have distinct names while no province, district or event is known", async () => {
    await added(() => ({}));
    const names = await displayNames();
    expect(names.size).toBeGreaterThan(200);
    expectDistinct(names);
    expect(names.get("old-1-31825")).toBe("Phường 1 (mã old-1-31825)");
  });

  it("have distinct names with their provinces and the acts that ended them", async () => {
    const { communes, before, after } = await added((kind, code) => ({
      provinceId: kind === "new" ? ids.caMau : isOfBacLieu({ code, name: "" }) ? ids.bacLieu : ids.caMauOld,
    }));
    const basis = { effectiveOn: "2025-07-01", legalBasis: { text: "Nghị quyết 1655/NQ-UBTVQH15 ngày 16/6/2025" } };
    for (const act of acts(communes)) {
      const [from, to] = [act.from.map((code) => before.get(code)!), act.to.map((code) => after.get(code)!)];
      await register.event(from.length > 1 ? "MERGE" : to.length > 1 ? "SPLIT" : "RENAME", from, to, basis);
    }
    const names = await displayNames();
    expectDistinct(names);
    expect(names.get("new-2-31825")).toBe("Phường Bạc Liêu, tỉnh Cà Mau");
    expect(names.get("old-2-31834")).toBe("Xã Vĩnh Trạch, tỉnh Bạc Liêu (đến 30/06/2025)");
    expect(names.get("old-2-32005")).toBe("Phường 1, tỉnh Cà Mau (đến 30/06/2025)");
    // The two wards of this number in Bạc Liêu: nothing but their code is known to distinguish them.
    for (const code of ["31825", "31942"])
      expect(names.get(`old-2-${code}`)).toBe(`Phường 1, tỉnh Bạc Liêu (đến 30/06/2025) (mã old-2-${code})`);
  });
});

it("a label follows the names and the end of the organization and of those above it", async () => {
  const parent = await register.organization("hong-dan", {
    names: [{ fullName: "Huyện Hồng Dân" }],
    level: "DISTRICT",
  });
  const commune = await register.organization("vinh-loc", {
    names: [{ fullName: "Xã Vĩnh Lộc" }],
    level: "COMMUNE",
    parentId: parent,
  });
  const union = { names: [{ fullName: "Công đoàn" }], kind: "TRADE_UNION", level: "UNIT", parentId: commune };
  await register.organization("vinh-loc-cd", union);
  const shown = async (asOf?: string) =>
    (
      await graph.data(`query ($asOf: Date) { organizationByCode(code: "vinh-loc-cd") { displayName(asOf: $asOf) } }`, {
        asOf,
      })
    ).organizationByCode.displayName;
  expect(await shown()).toBe("Công đoàn xã Vĩnh Lộc (huyện Hồng Dân)");
  const { addOrganizationName } = await graph.data(
    "mutation ($input: AddOrganizationNameInput!) { addOrganizationName(input: $input) { userErrors { code } } }",
    { input: { organizationId: parent, fullName: "Thị xã Hồng Dân", validFrom: "2020-01-01", expectedVersion: 1 } },
  );
  expect(addOrganizationName.userErrors).toEqual([]);
  expect(await shown()).toBe("Công đoàn xã Vĩnh Lộc (thị xã Hồng Dân)");
  expect(await shown("2019-12-31")).toBe("Công đoàn xã Vĩnh Lộc (huyện Hồng Dân)");
  await register.event("DISSOLVE", [commune], [], { effectiveOn: "2025-07-01" });
  expect(await shown()).toBe("Công đoàn xã Vĩnh Lộc (thị xã Hồng Dân) (đến 30/06/2025)");
  expect(await shown("2025-06-30")).toBe("Công đoàn xã Vĩnh Lộc (thị xã Hồng Dân)");
});

it("labels that are missing after a migration are computed, and a reader does not miss them", async () => {
  const before = await displayNames();
  const em = graph.database.fork();
  await em.execute(`delete from "organizations"."organization_label"`);
  expect((await displayNames()).size).toBe(before.size);
  await organizations.database.derive!(em);
  expect(await displayNames()).toEqual(before);
});

/** Groups communes by what they were made of: one act for each group that shares no old commune with another. */
function acts(communes: ReturnType<typeof caMauCommunes>): { from: string[]; to: string[] }[] {
  const groups: { from: Set<string>; to: string[] }[] = [];
  for (const { code, from } of communes) {
    const codes = new Set(from.map((old) => old.code));
    const joined = groups.filter((group) => [...group.from].some((old) => codes.has(old)));
    const group = {
      from: new Set([...codes, ...joined.flatMap((one) => [...one.from])]),
      to: [...joined.flatMap((one) => one.to), code],
    };
    groups.splice(0, groups.length, ...groups.filter((one) => !joined.includes(one)), group);
  }
  return groups.map((group) => ({ from: [...group.from], to: group.to }));
}
