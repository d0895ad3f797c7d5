import type { FilterQuery } from "@mikro-orm/core";
import { bilingual } from "@thidua/base/locale";
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
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { TargetGroup } from "@thidua/vocabulary/enumerations";
import { ArgsType, InputType } from "type-graphql";
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

registerEnumeration(
  CampaignOrderField,
  "CampaignOrderField",
  ["Trường sắp xếp phong trào", "Fields to order campaigns by"],
  {
    NAME: ["Tên, theo thứ tự tiếng Việt", "Name, in Vietnamese order"],
    YEAR: ["Năm", "Year"],
    STARTS_ON: ["Ngày bắt đầu", "First day"],
    CODE: ["Mã", "Code"],
  },
);

export const CampaignOrder = orderInput(CampaignOrderField, "Campaign");
const CampaignKindFilter = enumFilter(CampaignKind, "CampaignKind");
const CampaignScopeFilter = enumFilter(CampaignScope, "CampaignScope");
const TargetGroupListFilter = enumListFilter(TargetGroup, "TargetGroup");

@InputType({ description: bilingual("Điều kiện lọc phong trào", "Conditions on campaigns") })
export class CampaignFilter {
  @InputField(() => [CampaignFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: CampaignFilter[] | null;

  @InputField(() => [CampaignFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: CampaignFilter[] | null;

  @InputField(() => CampaignFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: CampaignFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => StringFilter, "Mã", "Code", { nullable: true })
  code?: StringFilter | null;

  @InputField(() => IntFilter, "Năm", "Year", { nullable: true })
  year?: InstanceOf<typeof IntFilter> | null;

  @InputField(() => CampaignKindFilter, "Phong trào hay cuộc vận động", "Kind", { nullable: true })
  kind?: InstanceOf<typeof CampaignKindFilter> | null;

  @InputField(() => CampaignScopeFilter, "Phạm vi", "How far it reaches", { nullable: true })
  scope?: InstanceOf<typeof CampaignScopeFilter> | null;

  @InputField(() => CampaignFormListFilter, "Hình thức", "Forms", { nullable: true })
  forms?: InstanceOf<typeof CampaignFormListFilter> | null;

  @InputField(() => TargetGroupListFilter, "Đối tượng", "Whom it addresses", { nullable: true })
  targetGroups?: InstanceOf<typeof TargetGroupListFilter> | null;

  @InputField(() => OrganizationSelector, "Tổ chức phát động", "The body that launches it", { nullable: true })
  organization?: OrganizationSelector | null;

  @InputField(() => IdFilter, "Kế hoạch", "The plan", { nullable: true })
  plan?: IdFilter | null;

  @InputField(() => DateFilter, "Ngày bắt đầu", "First day", { nullable: true })
  startsOn?: InstanceOf<typeof DateFilter> | null;

  @InputField(() => DateFilter, "Ngày kết thúc", "Last day", { nullable: true })
  endsOn?: InstanceOf<typeof DateFilter> | null;

  @InputField(() => DateFilter, "Ngày phát động", "Day of the launch", { nullable: true })
  launchedOn?: InstanceOf<typeof DateFilter> | null;

  @InputField(
    () => DateScalar,
    "Đang diễn ra vào ngày này; chưa có ngày kết thúc thì vẫn tính",
    "Runs on this day; without an end it still does",
    { nullable: true },
  )
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
