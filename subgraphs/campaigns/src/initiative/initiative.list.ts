import { bilingual } from "@thidua/base/locale";
import {
  BooleanFilter,
  DateFilter,
  enumFilter,
  IdFilter,
  type InstanceOf,
  IntFilter,
  SafeIntFilter,
} from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { InitiativeKind } from "@thidua/vocabulary/enumerations";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { InfluenceScope } from "./influence-scope.js";
import { Initiative } from "./initiative.js";

/** By what initiatives can be ordered. */
export enum InitiativeOrderField {
  YEAR = "YEAR",
  NAME = "NAME",
  ANNUAL_SAVING = "ANNUAL_SAVING",
  RECOGNIZED_ON = "RECOGNIZED_ON",
}

registerEnumeration(
  InitiativeOrderField,
  "InitiativeOrderField",
  ["Trường sắp xếp sáng kiến", "Fields to order initiatives by"],
  {
    YEAR: ["Năm", "Year"],
    NAME: ["Tên, theo thứ tự tiếng Việt", "Name, in Vietnamese order"],
    ANNUAL_SAVING: ["Số tiền tiết kiệm mỗi năm", "Saving in a year"],
    RECOGNIZED_ON: ["Ngày công nhận", "Day of recognition"],
  },
);

export const InitiativeOrder = orderInput(InitiativeOrderField, "Initiative");
export const InitiativeKindFilter = enumFilter(InitiativeKind, "InitiativeKind");
export const InfluenceScopeFilter = enumFilter(InfluenceScope, "InfluenceScope");

@InputType({ description: bilingual("Điều kiện lọc sáng kiến", "Conditions on initiatives") })
export class InitiativeFilter {
  @InputField(() => [InitiativeFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: InitiativeFilter[] | null;

  @InputField(() => [InitiativeFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: InitiativeFilter[] | null;

  @InputField(() => InitiativeFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: InitiativeFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => InitiativeKindFilter, "Loại", "Kind", { nullable: true })
  kind?: InstanceOf<typeof InitiativeKindFilter> | null;

  @InputField(() => IntFilter, "Năm", "Year", { nullable: true })
  year?: InstanceOf<typeof IntFilter> | null;

  @InputField(() => SafeIntFilter, "Số tiền tiết kiệm mỗi năm, đồng", "Saving in a year, in đồng", { nullable: true })
  annualSavingVnd?: InstanceOf<typeof SafeIntFilter> | null;

  @InputField(() => BooleanFilter, "Đã được áp dụng", "Whether it is in use", { nullable: true })
  isApplied?: BooleanFilter | null;

  @InputField(() => DateFilter, "Ngày công nhận; isNull: chưa công nhận", "Day of recognition; isNull for none yet", {
    nullable: true,
  })
  recognizedOn?: InstanceOf<typeof DateFilter> | null;

  @InputField(() => InfluenceScopeFilter, "Phạm vi ảnh hưởng", "How far it has effect", { nullable: true })
  scopeOfInfluence?: InstanceOf<typeof InfluenceScopeFilter> | null;

  @InputField(() => IdFilter, "Phong trào", "The campaign", { nullable: true })
  campaign?: IdFilter | null;

  @InputField(() => OrganizationSelector, "Cơ quan, đơn vị", "The organization", { nullable: true })
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class InitiativesArguments extends listArguments(InitiativeFilter, InitiativeOrder) {}

export const InitiativeConnection = connectionType(() => Initiative, "Initiative");

/** How initiatives are listed: the latest year first. */
export const initiativeList: ListDefinition<Initiative> = {
  entity: Initiative,
  orders: { YEAR: "year", NAME: "nameSortKey", ANNUAL_SAVING: "annualSavingVnd", RECOGNIZED_ON: "recognizedOn" },
  defaultOrder: [
    { field: "YEAR", direction: "DESC" },
    { field: "NAME", direction: "ASC" },
  ],
  filters: {
    id: "id",
    kind: "kind",
    year: "year",
    annualSavingVnd: "annualSavingVnd",
    isApplied: "isApplied",
    recognizedOn: "recognizedOn",
    scopeOfInfluence: "scopeOfInfluence",
    campaign: "campaignId",
    organization: organizationRule<Initiative>("organizationId", organizationTree),
  },
  // The recognition is one field; the order over the saving has a shorter name.
  levels: { recognizedOn: forEveryone, scopeOfInfluence: forEveryone, annualSaving: forEveryone },
  search: "searchText",
};
