import { bilingual } from "@thidua/base/locale";
import { IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, InputType } from "type-graphql";
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

registerEnumeration(
  ExampleGuidelineOrderField,
  "ExampleGuidelineOrderField",
  ["Trường sắp xếp", "Fields to order what is stated about examples by"],
  {
    CAMPAIGN: ["Gom theo phong trào", "Those of one campaign together"],
    POSITION: ["Thứ tự trong phong trào hay chương trình", "Place within the campaign or program"],
  },
);

export const ExampleGuidelineOrder = orderInput(ExampleGuidelineOrderField, "ExampleGuideline");

@InputType({ description: bilingual("Điều kiện lọc điều được nêu", "Conditions on what is stated about examples") })
export class ExampleGuidelineFilter {
  @InputField(() => [ExampleGuidelineFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: ExampleGuidelineFilter[] | null;

  @InputField(() => [ExampleGuidelineFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: ExampleGuidelineFilter[] | null;

  @InputField(() => ExampleGuidelineFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: ExampleGuidelineFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => IdFilter, "Phong trào nêu", "The campaign that states it", { nullable: true })
  campaign?: IdFilter | null;

  @InputField(() => IdFilter, "Chương trình nêu", "The program that states it", { nullable: true })
  program?: IdFilter | null;

  @InputField(() => OrganizationSelector, "Tổ chức nêu", "The organization that states it", { nullable: true })
  organization?: OrganizationSelector | null;

  @InputField(() => ExampleKindFilter, "Có nêu loại điển hình", "Names a kind", { nullable: true })
  kind?: InstanceOf<typeof ExampleKindFilter> | null;

  @InputField(() => ExampleStageFilter, "Có nêu phương diện", "Names a stage", { nullable: true })
  stage?: InstanceOf<typeof ExampleStageFilter> | null;

  @InputField(() => RecognitionActFilter, "Có nêu hình thức ghi nhận", "Names an act", { nullable: true })
  act?: InstanceOf<typeof RecognitionActFilter> | null;

  @InputField(() => ReplicationScopeFilter, "Phạm vi nhân rộng", "How far to replicate", { nullable: true })
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
