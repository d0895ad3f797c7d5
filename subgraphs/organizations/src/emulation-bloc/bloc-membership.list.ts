import { bilingual } from "@thidua/base/locale";
import { IdFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, filteredListArguments, type ListDefinition } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../lineage/organization-tree.js";
import { BlocMembership } from "./bloc-membership.js";

/** By what memberships can be ordered. */
export enum BlocMembershipOrderField {
  VALID_FROM = "VALID_FROM",
}

registerEnumeration(
  BlocMembershipOrderField,
  "BlocMembershipOrderField",
  ["Trường sắp xếp thành viên", "Fields to order memberships by"],
  {
    VALID_FROM: ["Ngày đầu là thành viên", "First day"],
  },
);

export const BlocMembershipOrder = orderInput(BlocMembershipOrderField, "BlocMembership");

@InputType({ description: bilingual("Điều kiện lọc thành viên cụm, khối", "Conditions on memberships of blocs") })
export class BlocMembershipFilter {
  @InputField(() => [BlocMembershipFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: BlocMembershipFilter[] | null;

  @InputField(() => [BlocMembershipFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: BlocMembershipFilter[] | null;

  @InputField(() => BlocMembershipFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: BlocMembershipFilter | null;

  @InputField(() => IdFilter, "Cụm, khối thi đua", "The bloc", { nullable: true })
  bloc?: IdFilter | null;

  @InputField(() => OrganizationSelector, "Tổ chức thành viên", "The member", { nullable: true })
  organization?: OrganizationSelector | null;

  @InputField(
    () => DateScalar,
    "Có thể là thành viên vào ngày này; ngày không rõ không loại ai",
    "May be a member on this day; an unknown date excludes nobody",
    { nullable: true },
  )
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
