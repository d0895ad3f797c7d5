import type { RecipientPositionClass } from "@thidua/vocabulary/enumerations";
import { OrganizationKind } from "../organization/organization-kind.js";
import { OrganizationLevel } from "../organization/organization-level.js";
import { AppointmentRole } from "./appointment-role.js";

/** The position classes that a role decides: all but DIRECT_WORKER. */
export type PositionClass = Exclude<`${RecipientPositionClass}`, "DIRECT_WORKER">;

/** The class of the leaders of each kind of organization, with the level if the kind alone does not decide it. */
const leaders: { [kind in OrganizationKind]?: { class: PositionClass; level?: OrganizationLevel } } = {
  [OrganizationKind.PEOPLES_COMMITTEE]: { class: "MINISTRY_OR_PROVINCE_LEADER", level: OrganizationLevel.PROVINCE },
  [OrganizationKind.PEOPLES_COUNCIL]: { class: "MINISTRY_OR_PROVINCE_LEADER", level: OrganizationLevel.PROVINCE },
  [OrganizationKind.DEPARTMENT]: { class: "DEPARTMENT_LEADER", level: OrganizationLevel.PROVINCE },
  [OrganizationKind.INSPECTORATE]: { class: "DEPARTMENT_LEADER", level: OrganizationLevel.PROVINCE },
  [OrganizationKind.DIVISION]: { class: "DIVISION_LEADER" },
  [OrganizationKind.ENTERPRISE]: { class: "ENTREPRENEUR" },
};

/**
 * Returns the class in which form 0603 of 02/2023/TT-BNV counts the holder of a role: "lãnh đạo bộ, tỉnh", "lãnh đạo vụ, sở",
 * "doanh nhân", "phó trưởng phòng trở lên". Heads and deputies are in the same class, since "lãnh đạo" and "phó trưởng phòng"
 * include both; a deputy counts as "doanh nhân" as in Lạng Sơn's rules of 2020 on honoring them.
 *
 * @param role the role; with the kind and the level, which never change, it decides the class for good
 * @returns the class, or null if role, kind and level do not decide it. That is so for
 * - EMULATION_OFFICER, who can be in any class (and no role makes a direct worker);
 * - CENTRAL_ORGANIZATION, which includes the National Assembly, the Prime Minister and others that are no ministry;
 * - PARTY_COMMITTEE at the level PROVINCE, which is that of the province or of an organization there, and likewise unions and
 *   mass organizations;
 * - SUBORDINATE_UNIT and EMULATION_BOARD, which can rank as a division, above or below one;
 * - districts and communes, which the form does not name.
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
