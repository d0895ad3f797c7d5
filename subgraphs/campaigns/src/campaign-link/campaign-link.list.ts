import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, relatedOrganizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, filteredListArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { CampaignLink } from "./campaign-link.js";

const CampaignLinkOrder = orderOf(CampaignLink, "CampaignLink", { CREATED_AT: "createdAt" });

@FilterInput("Điều kiện lọc quan hệ giữa các phong trào", "Conditions on links between campaigns")
export class CampaignLinkFilter extends filterOf(CampaignLink, ["kind"], { from: "fromId", to: "toId" }) {
  @InputField(
    () => OrganizationSelector,
    "Tổ chức phát động một trong hai phong trào",
    "The organization that launches one of the two campaigns",
    { nullable: true },
  )
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class CampaignLinksArguments extends filteredListArguments(CampaignLinkFilter, CampaignLinkOrder.input) {}

export const CampaignLinkConnection = connectionType(() => CampaignLink, "CampaignLink", [
  "quan hệ giữa các phong trào",
  "links between campaigns",
]);

/** How links are listed. */
export const campaignLinkList = defineList<CampaignLink>({
  entity: CampaignLink,
  orders: CampaignLinkOrder.columns,
  defaultOrder: [{ field: "CREATED_AT", direction: "ASC" }],
  parents: ["toId"],
  levels: { organization: forEveryone },
  filters: {
    ...CampaignLinkFilter.rules,
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
});
