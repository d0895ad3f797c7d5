import { bilingual } from "@thidua/base/locale";
import { DateFilter, IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, filteredListArguments, type ListDefinition } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Registration } from "./registration.js";

/** By what registrations can be ordered. */
export enum RegistrationOrderField {
  REGISTERED_ON = "REGISTERED_ON",
}

registerEnumeration(
  RegistrationOrderField,
  "RegistrationOrderField",
  ["Trường sắp xếp đăng ký", "Fields to order registrations by"],
  {
    REGISTERED_ON: ["Ngày đăng ký", "Day of the registration"],
  },
);

export const RegistrationOrder = orderInput(RegistrationOrderField, "Registration");

@InputType({ description: bilingual("Điều kiện lọc đăng ký", "Conditions on registrations") })
export class RegistrationFilter {
  @InputField(() => [RegistrationFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: RegistrationFilter[] | null;

  @InputField(() => [RegistrationFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: RegistrationFilter[] | null;

  @InputField(() => RegistrationFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: RegistrationFilter | null;

  @InputField(() => IdFilter, "Phong trào", "The campaign", { nullable: true })
  campaign?: IdFilter | null;

  @InputField(() => OrganizationSelector, "Tổ chức", "The body", { nullable: true })
  organization?: OrganizationSelector | null;

  @InputField(() => DateFilter, "Ngày đăng ký", "Day of the registration", { nullable: true })
  registeredOn?: InstanceOf<typeof DateFilter> | null;
}

@ArgsType()
export class RegistrationsArguments extends filteredListArguments(RegistrationFilter, RegistrationOrder) {}

export const RegistrationConnection = connectionType(() => Registration, "Registration");

/** How registrations are listed. */
export const registrationList: ListDefinition<Registration> = {
  entity: Registration,
  orders: { REGISTERED_ON: "registeredOn" },
  defaultOrder: [{ field: "REGISTERED_ON", direction: "ASC" }],
  filters: {
    campaign: "campaignId",
    organization: organizationRule<Registration>("organizationId", organizationTree),
    registeredOn: "registeredOn",
  },
};
