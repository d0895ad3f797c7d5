import { DateFilter, IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, filteredListArguments, type ListDefinition } from "@thidua/kit/graph/pagination";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Registration } from "./registration.js";

/** By what registrations can be ordered. */
export enum RegistrationOrderField {
  REGISTERED_ON = "REGISTERED_ON",
}

registerEnumType(RegistrationOrderField, {
  name: "RegistrationOrderField",
  description: "Trường sắp xếp đăng ký. Fields to order registrations by.",
  valuesConfig: { REGISTERED_ON: { description: "Ngày đăng ký. Day of the registration." } },
});

export const RegistrationOrder = orderInput(RegistrationOrderField, "Registration");

@InputType({ description: "Điều kiện lọc đăng ký. Conditions on registrations." })
export class RegistrationFilter {
  @Field(() => [RegistrationFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: RegistrationFilter[] | null;

  @Field(() => [RegistrationFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: RegistrationFilter[] | null;

  @Field(() => RegistrationFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: RegistrationFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Phong trào. The campaign." })
  campaign?: IdFilter | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Tổ chức. The body." })
  organization?: OrganizationSelector | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày đăng ký. Day of the registration." })
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
