import { describe, expect, it } from "vitest";
import { OrganizationKind } from "../organization/organization-kind.js";
import { OrganizationLevel } from "../organization/organization-level.js";
import { AppointmentRole } from "./appointment-role.js";
import { positionClassOf } from "./position-class.js";

/** Every class that is told, by kind and level of the body: for heads and their deputies alike. All else tells none. */
const told: { [body: string]: string } = {
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
const bodies = Object.values(OrganizationKind).flatMap((kind) =>
  Object.values(OrganizationLevel).map((level) => ({ kind, level })),
);

describe("the class of a position in form 0603", () => {
  it.each(bodies)("of those who lead a $kind at the level $level is told, or none", (body) => {
    const expected = told[`${body.kind} ${body.level}`] ?? null;
    expect(leading.map((role) => positionClassOf(role, body))).toEqual(leading.map(() => expected));
  });

  it("is not told of an emulation officer, wherever", () => {
    const classes = bodies.map((body) => positionClassOf(AppointmentRole.EMULATION_OFFICER, body));
    expect(classes).toEqual(bodies.map(() => null));
  });

  it("of the director of a sở, its deputy, and the deputy head of a phòng there", () => {
    const so = { kind: OrganizationKind.DEPARTMENT, level: OrganizationLevel.PROVINCE };
    const phong = { kind: OrganizationKind.DIVISION, level: OrganizationLevel.UNIT };
    expect(positionClassOf(AppointmentRole.DIRECTOR, so)).toBe("DEPARTMENT_LEADER");
    expect(positionClassOf(AppointmentRole.DEPUTY_DIRECTOR, so)).toBe("DEPARTMENT_LEADER");
    expect(positionClassOf(AppointmentRole.DEPUTY_HEAD, phong)).toBe("DIVISION_LEADER");
  });
});
