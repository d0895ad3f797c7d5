import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, filteredListArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Registration } from "./registration.js";

const RegistrationOrder = orderOf(Registration, "Registration", {
  REGISTERED_ON: "registeredOn",
});

@FilterInput("Điều kiện lọc đăng ký tham gia", "Conditions on registrations")
export class RegistrationFilter extends filterOf(Registration, ["registeredOn"], { campaign: "campaignId" }) {
  @InputField(() => OrganizationSelector, "Tổ chức đăng ký", "The organization that registers", { nullable: true })
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class RegistrationsArguments extends filteredListArguments(RegistrationFilter, RegistrationOrder.input) {}

export const RegistrationConnection = connectionType(() => Registration, "Registration", [
  "đăng ký tham gia phong trào",
  "registrations for campaigns",
]);

/** How registrations are listed. */
export const registrationList = defineList<Registration>({
  entity: Registration,
  orders: RegistrationOrder.columns,
  defaultOrder: [{ field: "REGISTERED_ON", direction: "ASC" }],
  parents: ["organizationId", "campaignId"],
  filters: {
    ...RegistrationFilter.rules,
    organization: organizationRule<Registration>("organizationId", organizationTree),
  },
});
