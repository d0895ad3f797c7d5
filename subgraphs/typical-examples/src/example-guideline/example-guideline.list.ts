import { IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { listHolds } from "../example-program/list-holds.js";
import { organizationTree } from "../organization/organization-tree.js";
import { ReplicationScopeFilter } from "../replication/replication-scope-filter.js";
import {
  ExampleKindFilter,
  ExampleStageFilter,
  RecognitionActFilter,
} from "../typical-example/typical-example.filters.js";
import { ExampleGuideline } from "./example-guideline.js";

/** By what guidelines can be ordered. */
export enum ExampleGuidelineOrderField {
  CAMPAIGN = "CAMPAIGN",
  POSITION = "POSITION",
}

registerEnumType(ExampleGuidelineOrderField, {
  name: "ExampleGuidelineOrderField",
  description: "Trường sắp xếp. Fields to order what is stated about examples by.",
  valuesConfig: {
    CAMPAIGN: { description: "Gom theo phong trào. Those of one campaign together." },
    POSITION: { description: "Thứ tự trong phong trào hay chương trình. Place within the campaign or program." },
  },
});

export const ExampleGuidelineOrder = orderInput(ExampleGuidelineOrderField, "ExampleGuideline");

@InputType({ description: "Điều kiện lọc điều được nêu. Conditions on what is stated about examples." })
export class ExampleGuidelineFilter {
  @Field(() => [ExampleGuidelineFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: ExampleGuidelineFilter[] | null;

  @Field(() => [ExampleGuidelineFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: ExampleGuidelineFilter[] | null;

  @Field(() => ExampleGuidelineFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: ExampleGuidelineFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Phong trào nêu. The campaign that states it." })
  campaign?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Chương trình nêu. The program that states it." })
  program?: IdFilter | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Tổ chức nêu. The organization that states it." })
  organization?: OrganizationSelector | null;

  @Field(() => ExampleKindFilter, { nullable: true, description: "Có nêu loại điển hình. Names a kind." })
  kind?: InstanceOf<typeof ExampleKindFilter> | null;

  @Field(() => ExampleStageFilter, { nullable: true, description: "Có nêu phương diện. Names a stage." })
  stage?: InstanceOf<typeof ExampleStageFilter> | null;

  @Field(() => RecognitionActFilter, { nullable: true, description: "Có nêu hình thức ghi nhận. Names an act." })
  act?: InstanceOf<typeof RecognitionActFilter> | null;

  @Field(() => ReplicationScopeFilter, { nullable: true, description: "Phạm vi nhân rộng. How far to replicate." })
  replicationScope?: InstanceOf<typeof ReplicationScopeFilter> | null;
}

@ArgsType()
export class ExampleGuidelinesArguments extends listArguments(ExampleGuidelineFilter, ExampleGuidelineOrder) {}

export const ExampleGuidelineConnection = connectionType(() => ExampleGuideline, "ExampleGuideline");

/** How guidelines are listed. */
export const exampleGuidelineList: ListDefinition<ExampleGuideline> = {
  entity: ExampleGuideline,
  orders: { CAMPAIGN: "campaignId", POSITION: "position" },
  defaultOrder: [
    { field: "CAMPAIGN", direction: "ASC" },
    { field: "POSITION", direction: "ASC" },
  ],
  filters: {
    id: "id",
    campaign: "campaignId",
    program: "programId",
    organization: organizationRule("organizationId", organizationTree),
    kind: listHolds<ExampleGuideline>("kinds"),
    stage: listHolds<ExampleGuideline>("stages"),
    act: listHolds<ExampleGuideline>("acts"),
    replicationScope: "replicationScope",
  },
  levels: { kind: forEveryone, stage: forEveryone, act: forEveryone },
  search: "searchText",
};
