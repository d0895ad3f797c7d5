import type { FilterQuery } from "@mikro-orm/core";
import {
  DateFilter,
  enumFilter,
  enumListFilter,
  IdFilter,
  type InstanceOf,
  IntFilter,
  listRule,
  StringFilter,
} from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { TargetGroup } from "@thidua/vocabulary/enumerations";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { CampaignFormListFilter } from "../campaign-form/campaign-form.filter.js";
import { organizationTree } from "../organization/organization-tree.js";
import { Campaign } from "./campaign.js";
import { CampaignKind } from "./campaign-kind.js";
import { CampaignScope } from "./campaign-scope.js";

/** By what campaigns can be ordered. */
export enum CampaignOrderField {
  NAME = "NAME",
  YEAR = "YEAR",
  STARTS_ON = "STARTS_ON",
  CODE = "CODE",
}

registerEnumType(CampaignOrderField, {
  name: "CampaignOrderField",
  description: "Trường sắp xếp phong trào. Fields to order campaigns by.",
  valuesConfig: {
    NAME: { description: "Tên, theo thứ tự tiếng Việt. Name, in Vietnamese order." },
    YEAR: { description: "Năm. Year." },
    STARTS_ON: { description: "Ngày bắt đầu. First day." },
    CODE: { description: "Mã. Code." },
  },
});

export const CampaignOrder = orderInput(CampaignOrderField, "Campaign");
const CampaignKindFilter = enumFilter(CampaignKind, "CampaignKind");
const CampaignScopeFilter = enumFilter(CampaignScope, "CampaignScope");
const TargetGroupListFilter = enumListFilter(TargetGroup, "TargetGroup");

@InputType({ description: "Điều kiện lọc phong trào. Conditions on campaigns." })
export class CampaignFilter {
  @Field(() => [CampaignFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: CampaignFilter[] | null;

  @Field(() => [CampaignFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: CampaignFilter[] | null;

  @Field(() => CampaignFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: CampaignFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Mã. Code." })
  code?: StringFilter | null;

  @Field(() => IntFilter, { nullable: true, description: "Năm. Year." })
  year?: InstanceOf<typeof IntFilter> | null;

  @Field(() => CampaignKindFilter, { nullable: true, description: "Phong trào hay cuộc vận động. Kind." })
  kind?: InstanceOf<typeof CampaignKindFilter> | null;

  @Field(() => CampaignScopeFilter, { nullable: true, description: "Phạm vi. How far it reaches." })
  scope?: InstanceOf<typeof CampaignScopeFilter> | null;

  @Field(() => CampaignFormListFilter, { nullable: true, description: "Hình thức. Forms." })
  forms?: InstanceOf<typeof CampaignFormListFilter> | null;

  @Field(() => TargetGroupListFilter, { nullable: true, description: "Đối tượng. Whom it addresses." })
  targetGroups?: InstanceOf<typeof TargetGroupListFilter> | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Tổ chức phát động. The body that launches it." })
  organization?: OrganizationSelector | null;

  @Field(() => IdFilter, { nullable: true, description: "Kế hoạch. The plan." })
  plan?: IdFilter | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày bắt đầu. First day." })
  startsOn?: InstanceOf<typeof DateFilter> | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày kết thúc. Last day." })
  endsOn?: InstanceOf<typeof DateFilter> | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày phát động. Day of the launch." })
  launchedOn?: InstanceOf<typeof DateFilter> | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Đang diễn ra vào ngày này; chưa có ngày kết thúc thì vẫn tính. Runs on this day; without an end it still does.",
  })
  activeOn?: string | null;
}

@ArgsType()
export class CampaignsArguments extends listArguments(CampaignFilter, CampaignOrder) {}

export const CampaignConnection = connectionType(() => Campaign, "Campaign");

const runsOn = (day: string): FilterQuery<Campaign> => ({
  startsOn: { $lte: day },
  $or: [{ endsOn: null }, { endsOn: { $gte: day } }],
});

/** How campaigns are listed. */
export const campaignList: ListDefinition<Campaign> = {
  entity: Campaign,
  orders: { NAME: "nameSortKey", YEAR: "year", STARTS_ON: "startsOn", CODE: "code" },
  defaultOrder: [
    { field: "YEAR", direction: "DESC" },
    { field: "NAME", direction: "ASC" },
  ],
  filters: {
    id: "id",
    code: "code",
    year: "year",
    kind: "kind",
    scope: "scope",
    forms: listRule<Campaign>("forms"),
    targetGroups: listRule<Campaign>("targetGroups"),
    organization: organizationRule<Campaign>("organizationId", organizationTree),
    plan: "planId",
    startsOn: "startsOn",
    endsOn: "endsOn",
    launchedOn: "launchedOn",
    activeOn: runsOn,
  },
  // The launch is shown as `launchEvent`; `activeOn` asks of the period.
  levels: { launchedOn: forEveryone, activeOn: forEveryone },
  search: "searchText",
};
