import { Role } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { making } from "../testing/making.js";
import { type Register, registerOf } from "../testing/register.js";

let graph: TestGraph;
let register: Register;
let make: ReturnType<typeof making>;
const id: Record<string, string> = {};

/**
 * committee ─ department ─ division ─ office; committee ─ old-division ─ old-office; committee ─ other-division. Both old-division
 * and other-division are merged into division. elsewhere has no parent.
 */
beforeAll(async () => {
  graph = await openTestGraph(organizations);
  register = registerOf(graph);
  make = making(graph);
  id.committee = await register.organization("committee");
  id.department = await register.organization("department", { parentId: id.committee });
  id.division = await register.organization("division", { parentId: id.department });
  id.office = await register.organization("office", { parentId: id.division });
  id.oldDivision = await register.organization("old-division", { parentId: id.committee });
  id.oldOffice = await register.organization("old-office", { parentId: id.oldDivision });
  id.otherDivision = await register.organization("other-division", { parentId: id.committee });
  id.elsewhere = await register.organization("elsewhere");
  await register.event("MERGE", [id.oldDivision, id.otherDivision], [id.division], { effectiveOn: "2020-01-01" });
});
afterAll(() => graph.close());

const as = (organization: string | null, ...roles: Role[]) => graph.as(testCaller(roles, organization));
const appoint = `mutation ($input: AppointInput!) { appoint(input: $input) { appointment { id version } userErrors { code field } } }`;
const appointments = async () => (await graph.data(`{ appointments { totalCount } }`)).appointments.totalCount;

/** Returns "written" or the code of the error, and checks that a refused mutation writes nothing. */
async function tryToAppoint(organization: string | null, at: string, role = Role.EDITOR): Promise<string> {
  const before = await appointments();
  const input = { role: "EMULATION_OFFICER", organizationId: id[at] };
  const { data, errors } = await as(organization, role).execute(appoint, { input });
  const written = (await appointments()) - before;
  if (errors) {
    expect(written).toBe(0);
    return String(errors[0]!.extensions?.code);
  }
  expect(data.appoint.userErrors).toEqual([]);
  expect(written).toBe(1);
  return "written";
}

describe("an editor writes", () => {
  it.each(["department", "division", "office"])("within the tree of its own organization: %s", async (at) => {
    expect(await tryToAppoint("department", at)).toBe("written");
  });

  it.each(["oldDivision", "oldOffice", "otherDivision"])(
    "for organizations that were merged into it: %s",
    async (at) => {
      expect(await tryToAppoint("department", at)).toBe("written");
      expect(await tryToAppoint("division", at)).toBe("written");
    },
  );

  it.each(["committee", "elsewhere"])("not above or beside it: %s", async (at) => {
    expect(await tryToAppoint("department", at)).toBe("OUTSIDE_ORGANIZATION");
  });

  it("not for an organization that is no predecessor", async () => {
    expect(await tryToAppoint("office", "oldDivision")).toBe("OUTSIDE_ORGANIZATION");
  });

  it("with the code of an ended organization, for its successor and the tree below it", async () => {
    expect(await tryToAppoint("old-division", "division")).toBe("written");
    expect(await tryToAppoint("old-division", "office")).toBe("written");
    expect(await tryToAppoint("old-division", "department")).toBe("OUTSIDE_ORGANIZATION");
  });

  it("nothing without an organization", async () => {
    expect(await tryToAppoint(null, "department")).toBe("OUTSIDE_ORGANIZATION");
  });

  it.each(["no-such-code", ""])(
    "nothing for an unknown organization, which the message states: %j",
    async (organization) => {
      expect(await tryToAppoint(organization, "department")).toBe("OUTSIDE_ORGANIZATION");
      const input = { role: "EMULATION_OFFICER", organizationId: id.department };
      const { errors } = await as(organization, Role.EDITOR).execute(appoint, { input });
      expect(errors?.[0]?.message).toContain(`không có tổ chức nào mang mã “${organization}”`);
    },
  );

  it("within the tree of its organization, in whatever case the token writes its code", async () => {
    expect(await tryToAppoint("DEPARTMENT", "division")).toBe("written");
    expect(await tryToAppoint("DEPARTMENT", "committee")).toBe("OUTSIDE_ORGANIZATION");
  });

  it("nothing outside, and the message names the path and the organization", async () => {
    const input = { role: "EMULATION_OFFICER", organizationId: id.committee };
    const { errors } = await as("department", Role.EDITOR).execute(appoint, { input });
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/appoint.*input\.organizationId thuộc tổ chức “committee”.*“department”/),
        extensions: { argument: "input.organizationId" },
      },
    ]);
  });

  it("nothing that belongs to no organization", async () => {
    const source = `mutation { createOrganization(input: { code: "root", kind: DEPARTMENT, level: PROVINCE, names: [{ fullName: "Gốc" }] }) { organization { id } } }`;
    expect((await as("department", Role.EDITOR).execute(source)).errors).toMatchObject([
      { extensions: { code: "OUTSIDE_ORGANIZATION" } },
    ]);
    expect(await graph.data(`{ organizationByCode(code: "root") { id } }`)).toEqual({ organizationByCode: null });
  });

  it("a lineage event only if all its organizations are in scope", async () => {
    const input = (toIds: string[]) => ({ kind: "MERGE", fromIds: [id.office], toIds, effectiveOn: "2024-01-01" });
    const source = `mutation ($input: RecordLineageEventInput!) { recordLineageEvent(input: $input) { lineageEvent { id } userErrors { code } } }`;
    const outside = await as("department", Role.EDITOR).execute(source, { input: input([id.elsewhere!]) });
    expect(outside.errors).toMatchObject([{ extensions: { code: "OUTSIDE_ORGANIZATION" } }]);
    expect(await graph.data(`query ($id: ID!) { organization(id: $id) { isDissolved } }`, { id: id.office })).toEqual({
      organization: { isDissolved: false },
    });
  });
});

it("an administrator of the province writes for every organization, whatever the token contains", async () => {
  for (const organization of [null, "office"]) {
    for (const at of ["committee", "elsewhere", "division"]) {
      expect(await tryToAppoint(organization, at, Role.PROVINCE_ADMIN)).toBe("written");
    }
  }
});

it("the scope of a change is that of its record, and a missing record is unknown", async () => {
  const end = `mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { appointment { version validTo } userErrors { code field } } }`;
  const appointmentId = await make.appointment({ role: "HEAD", organizationId: id.elsewhere, validFrom: "2020-01-01" });
  const input = { appointmentId, validTo: "2021-01-01", expectedVersion: 1 };
  expect((await as("department", Role.EDITOR).execute(end, { input })).errors).toMatchObject([
    { extensions: { code: "OUTSIDE_ORGANIZATION" } },
  ]);
  const missing = await as("department", Role.EDITOR).data(end, {
    input: { ...input, appointmentId: crypto.randomUUID() },
  });
  expect(missing.endAppointment.userErrors).toMatchObject([{ code: "UNKNOWN_APPOINTMENT" }]);
  const stale = await as("elsewhere", Role.EDITOR).data(end, { input: { ...input, expectedVersion: 7 } });
  expect(stale.endAppointment).toEqual({
    appointment: { version: 1, validTo: null },
    userErrors: [{ code: "VERSION_CONFLICT", field: ["expectedVersion"] }],
  });
  expect((await as("elsewhere", Role.EDITOR).data(end, { input })).endAppointment).toEqual({
    appointment: { version: 2, validTo: "2021-01-01" },
    userErrors: [],
  });
});

describe("a list filtered by an organization", () => {
  const names = async (selector: string) => {
    const { data, statements } = await graph.recorded(
      `{ appointments(first: 200, filter: { role: { eq: DEPUTY_HEAD }, organization: ${selector} }) { nodes { note } } }`,
    );
    expect(statements).toHaveLength(selector.includes("include") ? 2 : 1);
    return data.appointments.nodes.map(({ note }: { note: string }) => note).sort();
  };
  beforeAll(async () => {
    for (const name of Object.keys(id)) {
      await make.appointment({ role: "DEPUTY_HEAD", organizationId: id[name], note: name });
    }
  });

  it("means the organization alone, its tree, its predecessors, or all of these, in two statements at most", async () => {
    const of = `id: "${id.department}"`;
    expect(await names(`{ ${of} }`)).toEqual(["department"]);
    expect(await names(`{ ${of}, includeDescendants: true }`)).toEqual(["department", "division", "office"]);
    expect(await names(`{ id: "${id.division}", includePredecessors: true }`)).toEqual([
      "division",
      "oldDivision",
      "otherDivision",
    ]);
    expect(await names(`{ ${of}, includeDescendants: true, includePredecessors: true }`)).toEqual([
      "department",
      "division",
      "office",
      "oldDivision",
      "oldOffice",
      "otherDivision",
    ]);
  });

  it("exists for organizations themselves, and for persons by their appointments", async () => {
    const personId = await make.person("Nông Thị Hạnh");
    await make.appointment({ role: "HEAD", organizationId: id.oldOffice, personId });
    const filter = { organization: { id: id.department, includeDescendants: true, includePredecessors: true } };
    const { data, statements } = await graph.recorded(
      `query ($organizations: OrganizationFilter!, $persons: PersonFilter!) {
        organizations(filter: $organizations, first: 50) { nodes { code } }
        persons(filter: $persons) { nodes { fullName } }
      }`,
      { organizations: filter, persons: filter },
    );
    // One for each list, and one for the organizations.
    expect(statements).toHaveLength(3);
    expect(data.organizations.nodes.map(({ code }: { code: string }) => code).sort()).toEqual([
      "department",
      "division",
      "office",
      "old-division",
      "old-office",
      "other-division",
    ]);
    expect(data.persons.nodes).toEqual([{ fullName: "Nông Thị Hạnh" }]);
    const alone = await graph.data("query ($filter: PersonFilter!) { persons(filter: $filter) { totalCount } }", {
      filter: { organization: { id: id.department } },
    });
    expect(alone.persons.totalCount).toBe(0);
  });
});
