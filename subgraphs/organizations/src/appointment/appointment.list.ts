import { bilingual } from "@thidua/base/locale";
import { enumFilter, IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, filteredListArguments, type ListDefinition } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../lineage/organization-tree.js";
import { Appointment } from "./appointment.js";
import { AppointmentRole } from "./appointment-role.js";
import { heldOn } from "./held-period.js";

/** By what appointments can be ordered. */
export enum AppointmentOrderField {
  HELD_FROM = "HELD_FROM",
}

registerEnumeration(
  AppointmentOrderField,
  "AppointmentOrderField",
  ["Trường sắp xếp việc giữ chức vụ", "Fields to order appointments by"],
  {
    HELD_FROM: ["Ngày sớm nhất biết là đang giữ", "The first day on which it is known to be held"],
  },
);

export const AppointmentOrder = orderInput(AppointmentOrderField, "Appointment");
export const AppointmentRoleFilter = enumFilter(AppointmentRole, "AppointmentRole");

@InputType({ description: bilingual("Điều kiện lọc việc giữ chức vụ", "Conditions on appointments") })
export class AppointmentFilter {
  @InputField(() => [AppointmentFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: AppointmentFilter[] | null;

  @InputField(() => [AppointmentFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: AppointmentFilter[] | null;

  @InputField(() => AppointmentFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: AppointmentFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => AppointmentRoleFilter, "Chức vụ, nhiệm vụ", "The role", { nullable: true })
  role?: InstanceOf<typeof AppointmentRoleFilter> | null;

  @InputField(() => OrganizationSelector, "Tổ chức", "The organization", { nullable: true })
  organization?: OrganizationSelector | null;

  @InputField(
    () => IdFilter,
    "Người giữ; isNull: nguồn không nêu tên",
    "Who holds it; isNull: not named by the source",
    { nullable: true },
  )
  person?: IdFilter | null;

  @InputField(() => DateScalar, "Biết là đang giữ vào ngày này", "Known to be held on this day", { nullable: true })
  asOf?: string | null;
}

@ArgsType()
export class AppointmentsArguments extends filteredListArguments(AppointmentFilter, AppointmentOrder) {}

export const AppointmentConnection = connectionType(() => Appointment, "Appointment");

/** How appointments are listed. */
export const appointmentList: ListDefinition<Appointment> = {
  entity: Appointment,
  orders: { HELD_FROM: "heldFrom" },
  defaultOrder: [{ field: "HELD_FROM", direction: "DESC" }],
  levels: { asOf: forEveryone, heldFrom: forEveryone },
  filters: {
    id: "id",
    role: "role",
    organization: organizationRule("organizationId", organizationTree),
    person: "personId",
    asOf: heldOn,
  },
};
