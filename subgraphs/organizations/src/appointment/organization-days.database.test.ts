import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { type Register, registerOf } from "../testing/register.js";

let graph: TestGraph;
let register: Register;
/** Established on 2018-11-01, or in 2018; ended on 2025-03-01, in 2025, or on a day that is not known. */
const ids: Record<"whole" | "years" | "undated" | "plain", string> = { whole: "", years: "", undated: "", plain: "" };

beforeAll(async () => {
  graph = await openTestGraph(organizations);
  register = registerOf(graph);
  const names = [{ fullName: "Sở Khoa học và Công nghệ" }];
  ids.whole = await register.organization("whole", { names, establishedOn: "2018-11-01" });
  ids.years = await register.organization("years", { establishedOn: "2018-01-01", establishedPrecision: "YEAR" });
  ids.undated = await register.organization("undated");
  ids.plain = await register.organization("plain");
  await register.event("DISSOLVE", [ids.whole], [], { effectiveOn: "2025-03-01" });
  await register.event("DISSOLVE", [ids.years], [], { effectiveOn: "2025-01-01", effectivePrecision: "YEAR" });
  await register.event("DISSOLVE", [ids.undated], []);
});
afterAll(() => graph.close());

const refusal = (organization: keyof typeof ids, times: object) =>
  register.refusal("appoint", { role: "DEPUTY_DIRECTOR", organizationId: ids[organization], ...times });

describe("an appointment", () => {
  it.each([
    ["whole", { validFrom: "2018-10-31" }, "validFrom"],
    ["whole", { attestedOn: "2018-10-31" }, "attestedOn"],
    ["whole", { validTo: "2018-11-01" }, "validTo"],
    ["whole", { validFrom: "2010-01-01", validTo: "2020-01-01" }, "validFrom"],
    ["years", { validFrom: "2017-12-31" }, "validFrom"],
  ] as const)("before the organization %s was established is refused: %j", async (organization, times, field) => {
    expect(await refusal(organization, times)).toMatchObject({
      code: "APPOINTMENT_BEFORE_ORGANIZATION",
      field: [field],
    });
  });

  it.each([
    ["whole", { validFrom: "2025-03-01" }, "validFrom"],
    ["whole", { attestedOn: "2025-03-01" }, "attestedOn"],
    ["whole", { validFrom: "2020-01-01", validTo: "2025-03-02" }, "validTo"],
    ["whole", { validFrom: "2020-01-01", attestedOn: "2026-01-01" }, "attestedOn"],
    ["years", { attestedOn: "2025-12-31" }, "attestedOn"],
  ] as const)("after the end of the organization %s is refused: %j", async (organization, times, field) => {
    expect(await refusal(organization, times)).toMatchObject({
      code: "APPOINTMENT_AFTER_ORGANIZATION",
      field: [field],
    });
  });

  it.each([
    ["whole", { validFrom: "2018-11-01", validTo: "2025-03-01" }],
    ["whole", { validFrom: "2018-11-01", validTo: "2018-11-01" }],
    ["whole", { attestedOn: "2025-02-28" }],
    ["whole", { validTo: "2018-11-02" }],
    ["whole", { validFrom: "2020-01-01" }],
    ["whole", {}],
    // A day that can lie within the existence of the organization contradicts nothing.
    ["years", { validFrom: "2018-01-01", validTo: "2025-12-31" }],
    ["undated", { validFrom: "1990-01-01" }],
    ["undated", { attestedOn: "2026-01-01" }],
    ["plain", { validFrom: "1990-01-01" }],
  ] as const)("on other days is recorded in the organization %s: %j", async (organization, times) => {
    expect(await refusal(organization, times)).toBeNull();
  });

  it("is refused in Vietnamese and in English", async () => {
    expect((await refusal("whole", { validFrom: "2018-10-31" }))?.message).toBe(
      "Ngày 2018-10-31 trước thời điểm thành lập tổ chức “Sở Khoa học và Công nghệ” (2018-11-01)",
    );
    expect((await refusal("years", { attestedOn: "2026-01-01" }))?.message).toBe(
      "Vào ngày 2026-01-01, tổ chức “years” đã chấm dứt hoạt động (2025)",
    );
    const { data } = await graph.execute(
      `mutation ($input: AppointInput!) { appoint(input: $input) { userErrors { message } } }`,
      { input: { role: "HEAD", organizationId: ids.whole, validFrom: "2026-01-01" } },
      "EN",
    );
    expect(data?.appoint.userErrors).toEqual([
      { message: 'On 2026-01-01 the organization "Sở Khoa học và Công nghệ" had already ended (2025-03-01)' },
    ]);
  });

  it("does not end after the organization", async () => {
    const { appoint } = await graph.data(
      "mutation ($input: AppointInput!) { appoint(input: $input) { appointment { id } } }",
      { input: { role: "HEAD", organizationId: ids.whole, validFrom: "2019-01-01" } },
    );
    const end = (validTo: string) =>
      register.refusal("endAppointment", { appointmentId: appoint.appointment.id, validTo, expectedVersion: 1 });
    expect(await end("2025-03-02")).toMatchObject({ code: "APPOINTMENT_AFTER_ORGANIZATION", field: ["validTo"] });
    expect(await end("2025-03-01")).toBeNull();
  });
});
