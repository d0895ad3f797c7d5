import type { EntityManager } from "@mikro-orm/sql";
import { choice, day, id, type SnapshotDeclaration, snapshot } from "@thidua/kit/changes/change-feed";
import { RecipientPositionClass } from "@thidua/vocabulary/enumerations";
import type { Appointment } from "../appointment/appointment.js";
import { AppointmentRole } from "../appointment/appointment-role.js";
import { positionClassOf } from "../appointment/position-class.js";
import { Organization } from "../organization/organization.js";

/**
 * The snapshot of an appointment. Its class depends on the kind and the level of the organization, which never change, so copies stay
 * correct.
 */
export const appointmentSnapshot: SnapshotDeclaration = snapshot(
  ["Việc một người giữ chức vụ trong tổ chức", "The appointment of a person to a role in an organization"],
  {
    personId: id(
      "Người giữ chức vụ; để trống nếu nguồn không nêu tên",
      "The person. Null: the name is not stated in the source",
      { nullable: true },
    ),
    organizationId: id("Tổ chức", "The organization"),
    role: choice(AppointmentRole, "Chức vụ, nhiệm vụ", "The role"),
    positionClass: choice(
      RecipientPositionClass,
      "Nhóm chức vụ của biểu 0603; để trống khi chức vụ và tổ chức không xác định được nhóm",
      "The class of form 0603. Null: not applicable if role and organization do not determine it",
      { nullable: true },
    ),
    heldFrom: day("Ngày đầu tiên biết là giữ chức vụ", "The first day on which the role is known to be held", {
      nullable: "NOT_STATED",
    }),
    heldTo: day(
      "Ngày đầu tiên không còn biết là giữ chức vụ; để trống khi còn giữ",
      "The first day on which the role is no longer known to be held. Null: not applicable while it lasts",
      { nullable: true },
    ),
  },
  async (appointment: Appointment, em: EntityManager) => {
    const { organizationId, role } = appointment;
    const organization = await em.findOneOrFail(Organization, { id: organizationId });
    return {
      personId: appointment.personId ?? null,
      organizationId,
      role,
      positionClass: positionClassOf(role, organization),
      heldFrom: appointment.heldFrom ?? null,
      heldTo: appointment.heldTo ?? null,
    };
  },
);
