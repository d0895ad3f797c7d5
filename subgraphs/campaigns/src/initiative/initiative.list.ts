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
import { forEveryone } from "@thidua/kit/model/visibility";
import { InitiativeKind } from "@thidua/vocabulary/enumerations";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
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

registerEnumType(InitiativeOrderField, {
  name: "InitiativeOrderField",
  description: "Trường sắp xếp sáng kiến. Fields to order initiatives by.",
  valuesConfig: {
    YEAR: { description: "Năm. Year." },
    NAME: { description: "Tên, theo thứ tự tiếng Việt. Name, in Vietnamese order." },
    ANNUAL_SAVING: { description: "Số tiền tiết kiệm mỗi năm. Saving in a year." },
    RECOGNIZED_ON: { description: "Ngày công nhận. Day of recognition." },
  },
});

export const InitiativeOrder = orderInput(InitiativeOrderField, "Initiative");
export const InitiativeKindFilter = enumFilter(InitiativeKind, "InitiativeKind");
export const InfluenceScopeFilter = enumFilter(InfluenceScope, "InfluenceScope");

@InputType({ description: "Điều kiện lọc sáng kiến. Conditions on initiatives." })
export class InitiativeFilter {
  @Field(() => [InitiativeFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: InitiativeFilter[] | null;

  @Field(() => [InitiativeFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: InitiativeFilter[] | null;

  @Field(() => InitiativeFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: InitiativeFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => InitiativeKindFilter, { nullable: true, description: "Loại. Kind." })
  kind?: InstanceOf<typeof InitiativeKindFilter> | null;

  @Field(() => IntFilter, { nullable: true, description: "Năm. Year." })
  year?: InstanceOf<typeof IntFilter> | null;

  @Field(() => SafeIntFilter, {
    nullable: true,
    description: "Số tiền tiết kiệm mỗi năm, đồng. Saving in a year, in đồng.",
  })
  annualSavingVnd?: InstanceOf<typeof SafeIntFilter> | null;

  @Field(() => BooleanFilter, { nullable: true, description: "Đã được áp dụng. Whether it is in use." })
  isApplied?: BooleanFilter | null;

  @Field(() => DateFilter, {
    nullable: true,
    description: "Ngày công nhận; isNull: chưa công nhận. Day of recognition; isNull for none yet.",
  })
  recognizedOn?: InstanceOf<typeof DateFilter> | null;

  @Field(() => InfluenceScopeFilter, { nullable: true, description: "Phạm vi ảnh hưởng. How far it has effect." })
  scopeOfInfluence?: InstanceOf<typeof InfluenceScopeFilter> | null;

  @Field(() => IdFilter, { nullable: true, description: "Phong trào. The campaign." })
  campaign?: IdFilter | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Cơ quan, đơn vị. The organization." })
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
