import { IdFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, filteredListArguments, type ListDefinition } from "@thidua/kit/graph/pagination";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../lineage/organization-tree.js";
import { BlocMembership } from "./bloc-membership.js";

/** By what memberships can be ordered. */
export enum BlocMembershipOrderField {
  VALID_FROM = "VALID_FROM",
}

registerEnumType(BlocMembershipOrderField, {
  name: "BlocMembershipOrderField",
  description: "Trường sắp xếp thành viên. Fields to order memberships by.",
  valuesConfig: { VALID_FROM: { description: "Ngày đầu là thành viên. First day." } },
});

export const BlocMembershipOrder = orderInput(BlocMembershipOrderField, "BlocMembership");

@InputType({ description: "Điều kiện lọc thành viên cụm, khối. Conditions on memberships of blocs." })
export class BlocMembershipFilter {
  @Field(() => [BlocMembershipFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: BlocMembershipFilter[] | null;

  @Field(() => [BlocMembershipFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: BlocMembershipFilter[] | null;

  @Field(() => BlocMembershipFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: BlocMembershipFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Cụm, khối thi đua. The bloc." })
  bloc?: IdFilter | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Tổ chức thành viên. The member." })
  organization?: OrganizationSelector | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Có thể là thành viên vào ngày này; ngày không rõ không loại ai. May be a member on this day; an unknown date excludes nobody.",
  })
  asOf?: string | null;
}

@ArgsType()
export class BlocMembershipsArguments extends filteredListArguments(BlocMembershipFilter, BlocMembershipOrder) {}

export const BlocMembershipConnection = connectionType(() => BlocMembership, "BlocMembership");

/** How memberships are listed. */
export const blocMembershipList: ListDefinition<BlocMembership> = {
  entity: BlocMembership,
  orders: { VALID_FROM: "validFrom" },
  defaultOrder: [{ field: "VALID_FROM", direction: "ASC" }],
  levels: { asOf: forEveryone },
  filters: {
    bloc: "blocId",
    organization: organizationRule("organizationId", organizationTree),
    asOf: (day: string) => ({
      $and: [
        { $or: [{ validFrom: null }, { validFrom: { $lte: day } }] },
        { $or: [{ validTo: null }, { validTo: { $gt: day } }] },
      ],
    }),
  },
};
