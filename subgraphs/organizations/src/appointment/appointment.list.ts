import { enumFilter, IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, filteredListArguments, type ListDefinition } from "@thidua/kit/graph/pagination";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../lineage/organization-tree.js";
import { Appointment } from "./appointment.js";
import { AppointmentRole } from "./appointment-role.js";
import { heldOn } from "./held-period.js";

/** By what appointments can be ordered. */
export enum AppointmentOrderField {
  HELD_FROM = "HELD_FROM",
}

registerEnumType(AppointmentOrderField, {
  name: "AppointmentOrderField",
  description: "Trường sắp xếp việc giữ chức vụ. Fields to order appointments by.",
  valuesConfig: {
    HELD_FROM: { description: "Ngày sớm nhất biết là đang giữ. The first day on which it is known to be held." },
  },
});

export const AppointmentOrder = orderInput(AppointmentOrderField, "Appointment");
export const AppointmentRoleFilter = enumFilter(AppointmentRole, "AppointmentRole");

@InputType({ description: "Điều kiện lọc việc giữ chức vụ. Conditions on appointments." })
export class AppointmentFilter {
  @Field(() => [AppointmentFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: AppointmentFilter[] | null;

  @Field(() => [AppointmentFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: AppointmentFilter[] | null;

  @Field(() => AppointmentFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: AppointmentFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => AppointmentRoleFilter, { nullable: true, description: "Chức vụ, nhiệm vụ. The role." })
  role?: InstanceOf<typeof AppointmentRoleFilter> | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Tổ chức. The organization." })
  organization?: OrganizationSelector | null;

  @Field(() => IdFilter, {
    nullable: true,
    description: "Người giữ; isNull: nguồn không nêu tên. Who holds it; isNull: not named by the source.",
  })
  person?: IdFilter | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Biết là đang giữ vào ngày này. Known to be held on this day.",
  })
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
