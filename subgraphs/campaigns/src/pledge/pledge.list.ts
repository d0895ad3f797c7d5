import { bilingual } from "@thidua/base/locale";
import { DateFilter, IdFilter, type InstanceOf, IntFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Pledge } from "./pledge.js";

/** By what pledges can be ordered. */
export enum PledgeOrderField {
  YEAR = "YEAR",
  SIGNED_ON = "SIGNED_ON",
}

registerEnumeration(PledgeOrderField, "PledgeOrderField", ["Trường sắp xếp giao ước", "Fields to order pledges by"], {
  YEAR: ["Năm", "Year"],
  SIGNED_ON: ["Ngày ký", "Day of the signing"],
});

export const PledgeOrder = orderInput(PledgeOrderField, "Pledge");

@InputType({ description: bilingual("Điều kiện lọc giao ước", "Conditions on pledges") })
export class PledgeFilter {
  @InputField(() => [PledgeFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: PledgeFilter[] | null;

  @InputField(() => [PledgeFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: PledgeFilter[] | null;

  @InputField(() => PledgeFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: PledgeFilter | null;

  @InputField(() => IntFilter, "Năm", "Year", { nullable: true })
  year?: InstanceOf<typeof IntFilter> | null;

  @InputField(() => OrganizationSelector, "Tổ chức nơi ký", "The body where it is signed", { nullable: true })
  organization?: OrganizationSelector | null;

  @InputField(() => IdFilter, "Phong trào", "The campaign", { nullable: true })
  campaign?: IdFilter | null;

  @InputField(() => DateFilter, "Ngày ký", "Day of the signing", { nullable: true })
  signedOn?: InstanceOf<typeof DateFilter> | null;
}

@ArgsType()
export class PledgesArguments extends listArguments(PledgeFilter, PledgeOrder) {}

export const PledgeConnection = connectionType(() => Pledge, "Pledge");

/** How pledges are listed. */
export const pledgeList: ListDefinition<Pledge> = {
  entity: Pledge,
  orders: { YEAR: "year", SIGNED_ON: "signedOn" },
  defaultOrder: [{ field: "YEAR", direction: "DESC" }],
  filters: {
    year: "year",
    organization: organizationRule<Pledge>("organizationId", organizationTree),
    campaign: "campaignId",
    signedOn: "signedOn",
  },
  search: "searchText",
};
