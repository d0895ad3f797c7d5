import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { making } from "../testing/making.js";

let graph: TestGraph;
let make: ReturnType<typeof making>;
beforeAll(async () => {
  graph = await openTestGraph(organizations);
  make = making(graph);
});
afterAll(() => graph.close());

const headOn = async (id: string, asOf: string | null) => {
  const { organization } = await graph.data(
    "query ($id: ID!, $asOf: Date) { organization(id: $id) { head(asOf: $asOf) { role person { fullName } } } }",
    { id, asOf },
  );
  return organization.head && [organization.head.role, organization.head.person?.fullName ?? null];
};
const appoint = `mutation ($input: AppointInput!) {
  appoint(input: $input) { appointment { id } userErrors { code message field } }
}`;
const end = `mutation ($input: EndAppointmentInput!) {
  endAppointment(input: $input) { appointment { validTo } userErrors { code message field } }
}`;

describe("the head of an organization", () => {
  it("who is attested on 8 September 2017 is returned for that day and without a day, and for no other day", async () => {
    const department = await make.department("cao-bang-skhcn", "Sở Khoa học và Công nghệ");
    const personId = await make.person("Hoàng Giang");
    await make.appointment({ role: "DIRECTOR", organizationId: department, personId, attestedOn: "2017-09-08" });
    await make.appointment({ role: "EMULATION_OFFICER", organizationId: department, attestedOn: "2020-01-01" });
    expect(await headOn(department, "2017-09-08")).toEqual(["DIRECTOR", "Hoàng Giang"]);
    expect(await headOn(department, null)).toEqual(["DIRECTOR", "Hoàng Giang"]);
    expect(await headOn(department, "2017-09-07")).toBeNull();
    expect(await headOn(department, "2017-09-09")).toBeNull();
    const { person } = await graph.data(
      "query ($id: ID!) { person(id: $id) { appointments { nodes { role attestedOn validFrom organization { name } } } } }",
      { id: personId },
    );
    expect(person.appointments.nodes).toEqual([
      {
        role: "DIRECTOR",
        attestedOn: "2017-09-08",
        validFrom: null,
        organization: { name: "Sở Khoa học và Công nghệ" },
      },
    ]);
  });

  it("can have no name", async () => {
    const department = await make.department("bac-lieu-stttt", "Sở Thông tin và Truyền thông");
    await make.appointment({ role: "DIRECTOR", organizationId: department });
    expect(await headOn(department, null)).toEqual(["DIRECTOR", null]);
    expect(await headOn(department, "2018-01-24")).toBeNull();
    const { appointments } = await graph.data(
      "query ($id: ID!) { appointments(filter: { organization: { id: $id }, person: { isNull: true } }) { nodes { role person { id } } } }",
      { id: department },
    );
    expect(appointments.nodes).toEqual([{ role: "DIRECTOR", person: null }]);
  });

  it("is returned for the days of the appointment when heads follow each other", async () => {
    const committee = await make.department("ubnd", "Ủy ban nhân dân");
    const [first, second] = [await make.person("Trần Một"), await make.person("Lê Hai")];
    const earlier = await make.appointment({
      role: "CHAIRPERSON",
      organizationId: committee,
      personId: first,
      validFrom: "2016-01-01",
    });
    const answer = await graph.data(end, { input: { appointmentId: earlier, validTo: "2021-06-01" } });
    expect(answer.endAppointment).toEqual({ appointment: { validTo: "2021-06-01" }, userErrors: [] });
    await make.appointment({
      role: "CHAIRPERSON",
      organizationId: committee,
      personId: second,
      validFrom: "2021-06-01",
    });
    expect(await headOn(committee, "2021-05-31")).toEqual(["CHAIRPERSON", "Trần Một"]);
    expect(await headOn(committee, "2021-06-01")).toEqual(["CHAIRPERSON", "Lê Hai"]);
    const { appointments } = await graph.data(
      `query ($id: ID!) { appointments(filter: { organization: { id: $id }, asOf: "2018-01-01", role: { in: [CHAIRPERSON] } }) { totalCount nodes { person { fullName } } } }`,
      { id: committee },
    );
    expect(appointments).toEqual({ totalCount: 1, nodes: [{ person: { fullName: "Trần Một" } }] });
  });

  it("of many organizations is read in one statement", async () => {
    const { statements } = await graph.recorded(`{ organizations { nodes { head(asOf: "2018-01-01") { role } } } }`);
    expect(statements).toMatchInlineSnapshot(`
      [
        "select "e".* from "organizations"."appointment" as "e" where "e"."organization_id" = any($1::uuid[]) and ("e"."role" in ($2, $3, $4) and "e"."held_from" <= $5 and ("e"."held_to" is null or "e"."held_to" > $6)) order by "e"."held_from" desc nulls last, "e"."id" desc",
        "select "e".* from "organizations"."organization" as "e" order by "e"."name_sort_key" asc, "e"."id" asc limit 21",
      ]
    `);
  });
});

describe("an appointment that breaks a rule", () => {
  it("is refused in Vietnamese and in English, and nothing is written", async () => {
    const organizationId = await make.department("sai", "Sở Sai");
    const personId = await make.person("Phạm Ba");
    const held = { role: "DIRECTOR", organizationId, personId, validFrom: "2019-01-01", validTo: "2020-01-01" };
    const ended = await make.appointment(held);
    const count = "{ appointments { totalCount } persons { totalCount } }";
    const before = await graph.data(count);
    const unknown = "0190f0f0-0000-7000-8000-000000000000";
    const cases: [object, string, string, string, string[]][] = [
      [
        { ...held, validTo: null },
        "ALREADY_APPOINTED",
        "Phạm Ba đã giữ chức vụ này ở tổ chức này trong thời gian đó",
        "Phạm Ba already holds this role in this organization at that time",
        ["personId"],
      ],
      [
        { ...held, attestedOn: "2020-01-01" },
        "ATTESTED_OUTSIDE_PERIOD",
        "Ngày 2020-01-01 nằm ngoài thời gian giữ chức vụ",
        "The date 2020-01-01 is outside the period of the appointment",
        ["attestedOn"],
      ],
      [
        { ...held, validFrom: "2021-01-01" },
        "INVALID_PERIOD",
        "Thời điểm kết thúc 2020-01-01 đứng trước thời điểm bắt đầu 2021-01-01",
        "The end 2020-01-01 is before the start 2021-01-01",
        ["validTo"],
      ],
      [
        { ...held, personId: unknown },
        "UNKNOWN_PERSON",
        `Không có cá nhân “${unknown}”`,
        `There is no person "${unknown}"`,
        ["personId"],
      ],
      [
        { ...held, organizationId: unknown },
        "UNKNOWN_ORGANIZATION",
        `Không có tổ chức “${unknown}”`,
        `There is no organization "${unknown}"`,
        ["organizationId"],
      ],
    ];
    for (const [input, code, vietnamese, english, field] of cases) {
      expect((await graph.data(appoint, { input })).appoint).toEqual({
        appointment: null,
        userErrors: [{ code, message: vietnamese, field }],
      });
      expect((await graph.execute(appoint, { input }, "EN")).data?.appoint.userErrors).toEqual([
        { code, message: english, field },
      ]);
    }
    const twice = await graph.data(end, { input: { appointmentId: ended, validTo: "2019-06-01" } });
    expect(twice.endAppointment.userErrors).toEqual([
      { code: "APPOINTMENT_ENDED", message: "Đã thôi giữ chức vụ từ ngày 2020-01-01", field: ["appointmentId"] },
    ]);
    const missing = await graph.data(end, { input: { appointmentId: unknown, validTo: "2019-06-01" } });
    expect(missing.endAppointment.userErrors[0].code).toBe("UNKNOWN_APPOINTMENT");
    expect(await graph.data(count)).toEqual(before);
  });
});

it("the head of an organization that has ended is null, but for a day before its end, and an attested one says so", async () => {
  const [old, present] = await Promise.all(
    ["old", "present"].map((code) => make.department(`head-${code}`, `Sở ${code}`)),
  );
  await make.appointment({ role: "DIRECTOR", organizationId: old, validFrom: "2020-01-01" });
  await make.appointment({ role: "DIRECTOR", organizationId: present, attestedOn: "2017-09-08" });
  expect(await headOn(old!, null)).toEqual(["DIRECTOR", null]);
  const { recordLineageEvent } = await graph.data(
    `mutation ($input: RecordLineageEventInput!) { recordLineageEvent(input: $input) { userErrors { code } } }`,
    { input: { kind: "RENAME", fromIds: [old], toIds: [present], effectiveOn: "2025-03-01" } },
  );
  expect(recordLineageEvent.userErrors).toEqual([]);
  expect(await headOn(old!, null)).toBeNull();
  expect(await headOn(old!, "2025-03-01")).toBeNull();
  expect(await headOn(old!, "2025-02-28")).toEqual(["DIRECTOR", null]);
  const attested = "query ($id: ID!) { organization(id: $id) { head { isAttestedOnly attestedOn } } }";
  const { organization } = await graph.data(attested, { id: present });
  expect(organization.head).toEqual({ isAttestedOnly: true, attestedOn: "2017-09-08" });
});
