import { describe, expect, it } from "vitest";
import { OrganizationKind } from "../organization/organization-kind.js";
import { OrganizationLevel } from "../organization/organization-level.js";
import { AppointmentRole } from "./appointment-role.js";
import { positionClassOf } from "./position-class.js";

/** The class of heads and their deputies, by kind and level of the organization. All other organizations give none. */
const classes: { [organization: string]: string } = {
  "PEOPLES_COMMITTEE PROVINCE": "MINISTRY_OR_PROVINCE_LEADER",
  "PEOPLES_COUNCIL PROVINCE": "MINISTRY_OR_PROVINCE_LEADER",
  "DEPARTMENT PROVINCE": "DEPARTMENT_LEADER",
  "INSPECTORATE PROVINCE": "DEPARTMENT_LEADER",
  "DIVISION CENTRAL": "DIVISION_LEADER",
  "DIVISION PROVINCE": "DIVISION_LEADER",
  "DIVISION DISTRICT": "DIVISION_LEADER",
  "DIVISION COMMUNE": "DIVISION_LEADER",
  "DIVISION UNIT": "DIVISION_LEADER",
  "ENTERPRISE CENTRAL": "ENTREPRENEUR",
  "ENTERPRISE PROVINCE": "ENTREPRENEUR",
  "ENTERPRISE DISTRICT": "ENTREPRENEUR",
  "ENTERPRISE COMMUNE": "ENTREPRENEUR",
  "ENTERPRISE UNIT": "ENTREPRENEUR",
};
const leading = Object.values(AppointmentRole).filter((role) => role !== AppointmentRole.EMULATION_OFFICER);
const organizations = Object.values(OrganizationKind).flatMap((kind) =>
  Object.values(OrganizationLevel).map((level) => ({ kind, level })),
);

describe("the class of a position in form 0603", () => {
  it.each(organizations)("of the leaders of a $kind at the level $level is the listed one or none", (organization) => {
    const expected = classes[`${organization.kind} ${organization.level}`] ?? null;
    expect(leading.map((role) => positionClassOf(role, organization))).toEqual(leading.map(() => expected));
  });

  it("is none for an emulation officer of any organization", () => {
    const found = organizations.map((one) => positionClassOf(AppointmentRole.EMULATION_OFFICER, one));
    expect(found).toEqual(organizations.map(() => null));
  });

  it("is that of form 0603 for the director of a sở, a deputy, and the deputy head of a phòng", () => {
    const so = { kind: OrganizationKind.DEPARTMENT, level: OrganizationLevel.PROVINCE };
    const phong = { kind: OrganizationKind.DIVISION, level: OrganizationLevel.UNIT };
    expect(positionClassOf(AppointmentRole.DIRECTOR, so)).toBe("DEPARTMENT_LEADER");
    expect(positionClassOf(AppointmentRole.DEPUTY_DIRECTOR, so)).toBe("DEPARTMENT_LEADER");
    expect(positionClassOf(AppointmentRole.DEPUTY_HEAD, phong)).toBe("DIVISION_LEADER");
  });
});
