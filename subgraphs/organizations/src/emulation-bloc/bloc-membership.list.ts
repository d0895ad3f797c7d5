import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, filteredListArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../lineage/organization-tree.js";
import { BlocMembership } from "./bloc-membership.js";

const BlocMembershipOrder = orderOf(BlocMembership, "BlocMembership", { VALID_FROM: "validFrom" });

@FilterInput("Điều kiện lọc thành viên cụm, khối thi đua", "Conditions on memberships of emulation blocs")
export class BlocMembershipFilter extends filterOf(BlocMembership, [], { bloc: "blocId" }) {
  @InputField(() => OrganizationSelector, "Tổ chức thành viên", "The member organization", { nullable: true })
  organization?: OrganizationSelector | null;

  @InputField(
    () => DateScalar,
    "Ngày có thể là thành viên; ngày chưa rõ không loại trừ thành viên nào",
    "A day on which the organization may be a member. A date that is not known excludes no membership",
    { nullable: true },
  )
  asOf?: string | null;
}

@ArgsType()
export class BlocMembershipsArguments extends filteredListArguments(BlocMembershipFilter, BlocMembershipOrder.input) {}

export const BlocMembershipConnection = connectionType(() => BlocMembership, "BlocMembership", [
  "thành viên cụm, khối thi đua",
  "memberships of emulation blocs",
]);

/** How memberships are listed. */
export const blocMembershipList = defineList<BlocMembership>({
  entity: BlocMembership,
  orders: BlocMembershipOrder.columns,
  defaultOrder: [{ field: "VALID_FROM", direction: "ASC" }],
  parents: ["blocId", "organizationId"],
  levels: { asOf: forEveryone },
  filters: {
    ...BlocMembershipFilter.rules,
    organization: organizationRule("organizationId", organizationTree),
    asOf: (day: string) => ({
      $and: [
        { $or: [{ validFrom: null }, { validFrom: { $lte: day } }] },
        { $or: [{ validTo: null }, { validTo: { $gt: day } }] },
      ],
    }),
  },
});
