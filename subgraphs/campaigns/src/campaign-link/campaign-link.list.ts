import { bilingual } from "@thidua/base/locale";
import { enumFilter, IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, relatedOrganizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, filteredListArguments, type ListDefinition } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { CampaignLink } from "./campaign-link.js";
import { CampaignLinkKind } from "./campaign-link-kind.js";

/** By what links can be ordered. */
export enum CampaignLinkOrderField {
  CREATED_AT = "CREATED_AT",
}

registerEnumeration(
  CampaignLinkOrderField,
  "CampaignLinkOrderField",
  ["Trường sắp xếp quan hệ giữa các phong trào", "Fields to order links by"],
  {
    CREATED_AT: ["Lúc ghi", "When it was stored"],
  },
);

export const CampaignLinkOrder = orderInput(CampaignLinkOrderField, "CampaignLink");
const CampaignLinkKindFilter = enumFilter(CampaignLinkKind, "CampaignLinkKind");

@InputType({ description: bilingual("Điều kiện lọc quan hệ giữa các phong trào", "Conditions on links") })
export class CampaignLinkFilter {
  @InputField(() => [CampaignLinkFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: CampaignLinkFilter[] | null;

  @InputField(() => [CampaignLinkFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: CampaignLinkFilter[] | null;

  @InputField(() => CampaignLinkFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: CampaignLinkFilter | null;

  @InputField(() => IdFilter, "Phong trào đi", "The campaign that points", { nullable: true })
  from?: IdFilter | null;

  @InputField(() => IdFilter, "Phong trào đến", "The campaign pointed at", { nullable: true })
  to?: IdFilter | null;

  @InputField(
    () => OrganizationSelector,
    "Tổ chức phát động một trong hai phong trào",
    "The body of one of the two campaigns",
    { nullable: true },
  )
  organization?: OrganizationSelector | null;

  @InputField(() => CampaignLinkKindFilter, "Quan hệ", "Kind", { nullable: true })
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
