import type { RecipientPositionClass } from "@thidua/vocabulary/enumerations";
import { OrganizationKind } from "../organization/organization-kind.js";
import { OrganizationLevel } from "../organization/organization-level.js";
import { AppointmentRole } from "./appointment-role.js";

/** The position classes that follow from a role: every one but DIRECT_WORKER. */
export type PositionClass = Exclude<`${RecipientPositionClass}`, "DIRECT_WORKER">;

/** Which class the leaders of a kind of body are in; with a level where the kind alone does not tell. */
const leaders: { [kind in OrganizationKind]?: { class: PositionClass; level?: OrganizationLevel } } = {
  [OrganizationKind.PEOPLES_COMMITTEE]: { class: "MINISTRY_OR_PROVINCE_LEADER", level: OrganizationLevel.PROVINCE },
  [OrganizationKind.PEOPLES_COUNCIL]: { class: "MINISTRY_OR_PROVINCE_LEADER", level: OrganizationLevel.PROVINCE },
  [OrganizationKind.DEPARTMENT]: { class: "DEPARTMENT_LEADER", level: OrganizationLevel.PROVINCE },
  [OrganizationKind.INSPECTORATE]: { class: "DEPARTMENT_LEADER", level: OrganizationLevel.PROVINCE },
  [OrganizationKind.DIVISION]: { class: "DIVISION_LEADER" },
  [OrganizationKind.ENTERPRISE]: { class: "ENTREPRENEUR" },
};

/**
 * The class in which form 0603 of 02/2023/TT-BNV counts whoever holds a role: "lãnh đạo bộ, tỉnh", "lãnh đạo vụ, sở", "doanh nhân",
 * "phó trưởng phòng trở lên". Heads and deputies alike, since "lãnh đạo" and "phó trưởng phòng" are both; a deputy counts as
 * "doanh nhân" as in Lạng Sơn's rules of 2020 on honoring them.
 *
 * Takes the role and the kind and level of its body, which never change: so neither does the class. Gives null where they do not
 * tell it, and never a guess:
 * - An officer in charge of emulation may be in any class; that somebody is a direct worker follows from no role.
 * - CENTRAL_BODY is also the National Assembly, the Prime Minister and what is no ministry.
 * - PARTY_COMMITTEE at the province's level is the province's or that of the bodies there; unions and mass organizations as well.
 * - SUBORDINATE_UNIT and EMULATION_BOARD may rank as a division, above or below one.
 * - Districts and communes, which the form does not name.
 */
export function positionClassOf(
  role: AppointmentRole,
  { kind, level }: { kind: OrganizationKind; level: OrganizationLevel },
): PositionClass | null {
  if (role === AppointmentRole.EMULATION_OFFICER) return null;
  const led = leaders[kind];
  if (!led || (led.level && led.level !== level)) return null;
  return led.class;
}
