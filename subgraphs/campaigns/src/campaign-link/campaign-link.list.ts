import { enumFilter, IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, relatedOrganizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, filteredListArguments, type ListDefinition } from "@thidua/kit/graph/pagination";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { CampaignLink } from "./campaign-link.js";
import { CampaignLinkKind } from "./campaign-link-kind.js";

/** By what links can be ordered. */
export enum CampaignLinkOrderField {
  CREATED_AT = "CREATED_AT",
}

registerEnumType(CampaignLinkOrderField, {
  name: "CampaignLinkOrderField",
  description: "Trường sắp xếp quan hệ giữa các phong trào. Fields to order links by.",
  valuesConfig: { CREATED_AT: { description: "Lúc ghi. When it was stored." } },
});

export const CampaignLinkOrder = orderInput(CampaignLinkOrderField, "CampaignLink");
const CampaignLinkKindFilter = enumFilter(CampaignLinkKind, "CampaignLinkKind");

@InputType({ description: "Điều kiện lọc quan hệ giữa các phong trào. Conditions on links." })
export class CampaignLinkFilter {
  @Field(() => [CampaignLinkFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: CampaignLinkFilter[] | null;

  @Field(() => [CampaignLinkFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: CampaignLinkFilter[] | null;

  @Field(() => CampaignLinkFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: CampaignLinkFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Phong trào đi. The campaign that points." })
  from?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Phong trào đến. The campaign pointed at." })
  to?: IdFilter | null;

  @Field(() => OrganizationSelector, {
    nullable: true,
    description: "Tổ chức phát động một trong hai phong trào. The body of one of the two campaigns.",
  })
  organization?: OrganizationSelector | null;

  @Field(() => CampaignLinkKindFilter, { nullable: true, description: "Quan hệ. Kind." })
  kind?: InstanceOf<typeof CampaignLinkKindFilter> | null;
}

@ArgsType()
export class CampaignLinksArguments extends filteredListArguments(CampaignLinkFilter, CampaignLinkOrder) {}

export const CampaignLinkConnection = connectionType(() => CampaignLink, "CampaignLink");

/** How links are listed. */
export const campaignLinkList: ListDefinition<CampaignLink> = {
  entity: CampaignLink,
  orders: { CREATED_AT: "createdAt" },
  defaultOrder: [{ field: "CREATED_AT", direction: "ASC" }],
  levels: { organization: forEveryone },
  filters: {
    from: "fromId",
    to: "toId",
    kind: "kind",
    organization: relatedOrganizationRule<CampaignLink>(
      organizationTree,
      ...["from_campaign_id", "to_campaign_id"].map((column) => ({
        column,
        table: '"campaigns"."campaign"',
        key: "id",
        organization: "organization_id",
      })),
    ),
  },
};
