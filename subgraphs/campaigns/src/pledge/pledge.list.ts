import { DateFilter, IdFilter, type InstanceOf, IntFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Pledge } from "./pledge.js";

/** By what pledges can be ordered. */
export enum PledgeOrderField {
  YEAR = "YEAR",
  SIGNED_ON = "SIGNED_ON",
}

registerEnumType(PledgeOrderField, {
  name: "PledgeOrderField",
  description: "Trường sắp xếp giao ước. Fields to order pledges by.",
  valuesConfig: {
    YEAR: { description: "Năm. Year." },
    SIGNED_ON: { description: "Ngày ký. Day of the signing." },
  },
});

export const PledgeOrder = orderInput(PledgeOrderField, "Pledge");

@InputType({ description: "Điều kiện lọc giao ước. Conditions on pledges." })
export class PledgeFilter {
  @Field(() => [PledgeFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: PledgeFilter[] | null;

  @Field(() => [PledgeFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: PledgeFilter[] | null;

  @Field(() => PledgeFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: PledgeFilter | null;

  @Field(() => IntFilter, { nullable: true, description: "Năm. Year." })
  year?: InstanceOf<typeof IntFilter> | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Tổ chức nơi ký. The body where it is signed." })
  organization?: OrganizationSelector | null;

  @Field(() => IdFilter, { nullable: true, description: "Phong trào. The campaign." })
  campaign?: IdFilter | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày ký. Day of the signing." })
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
