import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, filteredListArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../lineage/organization-tree.js";
import { Appointment } from "./appointment.js";
import { heldOn } from "./held-period.js";

const AppointmentOrder = orderOf(Appointment, "Appointment", { HELD_FROM: "heldFrom" });

@FilterInput("Điều kiện lọc việc giữ chức vụ", "Conditions on appointments")
export class AppointmentFilter extends filterOf(Appointment, ["id", "role"], {
  person: [
    "personId",
    "Người giữ chức vụ; isNull: nguồn không nêu tên",
    "The person. `isNull`: the name is not stated in the source",
  ],
}) {
  @InputField(() => OrganizationSelector, "Tổ chức", "The organization", { nullable: true })
  organization?: OrganizationSelector | null;

  @InputField(() => DateScalar, "Ngày biết là đang giữ chức vụ", "A day on which the role is known to be held", {
    nullable: true,
  })
  asOf?: string | null;
}

@ArgsType()
export class AppointmentsArguments extends filteredListArguments(AppointmentFilter, AppointmentOrder.input) {}

export const AppointmentConnection = connectionType(() => Appointment, "Appointment", [
  "việc giữ chức vụ",
  "appointments",
]);

/** How appointments are listed. */
export const appointmentList = defineList<Appointment>({
  entity: Appointment,
  orders: AppointmentOrder.columns,
  defaultOrder: [{ field: "HELD_FROM", direction: "DESC" }],
  parents: ["personId", "organizationId"],
  levels: { asOf: forEveryone, heldFrom: forEveryone },
  filters: {
    ...AppointmentFilter.rules,
    organization: organizationRule("organizationId", organizationTree),
    asOf: heldOn,
  },
});
