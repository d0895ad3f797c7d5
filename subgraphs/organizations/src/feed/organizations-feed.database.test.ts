import { newId } from "@thidua/base/identifiers";
import { Role } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { organizationTree } from "../lineage/organization-tree.js";
import { making } from "../testing/making.js";
import { type Register, registerOf } from "../testing/register.js";

let graph: TestGraph;
let register: Register;
beforeAll(async () => {
  graph = await openTestGraph(organizations);
  register = registerOf(graph);
});
afterAll(() => graph.close());

/** Returns the last snapshot of each record of a type. */
async function snapshots(type: string): Promise<Map<string, object>> {
  const rows = await graph.database
    .fork()
    .execute<{ id: string; snapshot: object }[]>(
      `select "id", "snapshot" from "organizations"."change" where "type" = ? order by "seq"`,
      [type],
    );
  return new Map(rows.map(({ id, snapshot }) => [id, snapshot]));
}

it("the snapshot of an organization has its name, its parent and its end", async () => {
  const above = await register.organization("above", { level: "PROVINCE" });
  const old = await register.organization("old", { parentId: above });
  const joined = await register.organization("joined", { kind: "SUBORDINATE_UNIT" });
  await register.event("RETYPE", [old], [joined], { effectiveOn: "2025-02-01", effectivePrecision: "MONTH" });
  const kept = await snapshots("Organization");
  expect(kept.get(old)).toEqual({
    code: "old",
    name: "old",
    kind: "DEPARTMENT",
    level: "PROVINCE",
    parentId: above,
    provinceId: null,
    hasEnd: true,
    endedUntil: "2025-02-28",
  });
  expect(kept.get(above)).toMatchObject({ parentId: null, hasEnd: false, endedUntil: null });
  const parts = [...(await snapshots("LineageParticipant")).values()];
  expect(parts).toEqual([
    expect.objectContaining({ eventKind: "RETYPE", organizationId: old, side: "FROM", effectiveUntil: "2025-02-28" }),
    expect.objectContaining({ eventKind: "RETYPE", organizationId: joined, side: "TO", effectiveUntil: "2025-02-28" }),
  ]);
});

it("the snapshot of a person has the name, and that of an appointment person, organization, role, period and class", async () => {
  const make = making(graph);
  const organizationId = await make.department("office", "Văn phòng");
  const personId = await make.person("Nguyễn Thị Ánh");
  const id = await make.appointment({ organizationId, personId, role: "DIRECTOR", attestedOn: "2020-05-04" });
  expect((await snapshots("Person")).get(personId)).toEqual({
    fullName: "Nguyễn Thị Ánh",
    nameSortKey: expect.stringMatching(/./),
  });
  expect((await snapshots("Appointment")).get(id)).toEqual({
    personId,
    organizationId,
    role: "DIRECTOR",
    positionClass: "DEPARTMENT_LEADER",
    heldFrom: "2020-05-04",
    heldTo: "2020-05-05",
  });
  const officer = await make.appointment({ organizationId, role: "EMULATION_OFFICER", validFrom: "2020-05-04" });
  expect((await snapshots("Appointment")).get(officer)).toEqual({
    personId: null,
    organizationId,
    role: "EMULATION_OFFICER",
    positionClass: null,
    heldFrom: "2020-05-04",
    heldTo: null,
  });
});

it("the snapshot of a province has its code and its name", async () => {
  const id = await making(graph).province("bac-kan", "Bắc Kạn");
  expect((await snapshots("Province")).get(id)).toEqual({ code: "bac-kan", name: "Bắc Kạn" });
});

it("the tree is read from the tables of organizations: descendants, predecessors, present and unknown organizations", async () => {
  const em = graph.database.fork();
  const [first, second, joined, desk] = await Promise.all(
    ["merged-1", "merged-2", "merged-into", "merged-desk"].map((code) => register.organization(code)),
  );
  const below = await register.organization("merged-below", { parentId: second });
  await register.event("MERGE", [first!, second!], [joined!], { effectiveOn: "2024-01-01" });
  const { sql, parameters } = organizationTree.selection({
    id: joined!,
    includeDescendants: true,
    includePredecessors: true,
  });
  const rows = await em.execute<{ id: string }[]>(sql, [...parameters]);
  expect(rows.map(({ id }) => id).sort()).toEqual([first, second, joined, below].sort());
  expect(await organizationTree.outsideScope(em, "merged-1", [first!, second!, joined!, below, desk!])).toEqual([desk]);
  const missing = newId();
  expect(await organizationTree.unknown(em, [first!, missing])).toEqual([missing]);
  const present = await em.execute<{ organization: string; present: string }[]>(
    `select * from (${organizationTree.presentOrganizations}) as "p" where "organization" in (?, ?, ?)`,
    [first, second, joined],
  );
  expect(new Map(present.map((row) => [row.organization, row.present]))).toEqual(
    new Map([
      [first, joined],
      [second, joined],
    ]),
  );
});

it("a portal receives the possible days of a name that is known to the year, and no day", async () => {
  const portal = graph.as(testCaller([Role.PORTAL]));
  await register.organization("known-in-part", {
    names: [
      { fullName: "Trạm Khuyến nông", validFrom: "2004-01-01", validFromPrecision: "YEAR", validTo: "2019-03-01" },
    ],
  });
  const { organizationsChanges } = await portal.data(
    `{ organizationsChanges(types: ["OrganizationName"], first: 200) { nodes { after } } }`,
  );
  const name = organizationsChanges.nodes.find(
    ({ after }: { after: { fullName: string } }) => after.fullName === "Trạm Khuyến nông",
  );
  expect(name.after).toMatchObject({
    ...{ validFrom: null, beginsFrom: "2004-01-01", beginsUntil: "2004-12-31", validFromPrecision: "YEAR" },
    ...{ validTo: "2019-03-01", endsFrom: "2019-03-01", endsUntil: "2019-03-01", validToPrecision: "DAY" },
  });
});
