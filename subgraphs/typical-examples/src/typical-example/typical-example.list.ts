import { bilingual } from "@thidua/base/locale";
import { BooleanFilter, DateFilter, IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { ExampleKindFilter, ExampleStageFilter, SubjectKindFilter } from "./typical-example.filters.js";
import { TypicalExample } from "./typical-example.js";

/** By what examples can be ordered. */
export enum TypicalExampleOrderField {
  NAME = "NAME",
  HONORED_ON = "HONORED_ON",
}

registerEnumeration(
  TypicalExampleOrderField,
  "TypicalExampleOrderField",
  ["Trường sắp xếp điển hình", "Fields to order typical examples by"],
  {
    NAME: ["Tên, theo thứ tự tiếng Việt", "Name, in Vietnamese order; people by given name"],
    HONORED_ON: ["Ngày được tôn vinh", "Day on which it was honored"],
  },
);

export const TypicalExampleOrder = orderInput(TypicalExampleOrderField, "TypicalExample");

@InputType({ description: bilingual("Điều kiện lọc điển hình", "Conditions on typical examples") })
export class TypicalExampleFilter {
  @InputField(() => [TypicalExampleFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: TypicalExampleFilter[] | null;

  @InputField(() => [TypicalExampleFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: TypicalExampleFilter[] | null;

  @InputField(() => TypicalExampleFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: TypicalExampleFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => OrganizationSelector, "Tổ chức đăng ký", "Who registered it", { nullable: true })
  organization?: OrganizationSelector | null;

  @InputField(() => IdFilter, "Cá nhân", "The person", { nullable: true })
  person?: IdFilter | null;

  @InputField(() => IdFilter, "Phong trào", "The campaign", { nullable: true })
  campaign?: IdFilter | null;

  @InputField(() => IdFilter, "Chương trình điển hình", "The program of examples", { nullable: true })
  program?: IdFilter | null;

  @InputField(() => ExampleKindFilter, "Loại điển hình", "Kind of the example", { nullable: true })
  kind?: InstanceOf<typeof ExampleKindFilter> | null;

  @InputField(() => SubjectKindFilter, "Đối tượng", "Kind of the subject", { nullable: true })
  subjectKind?: InstanceOf<typeof SubjectKindFilter> | null;

  @InputField(() => ExampleStageFilter, "Phương diện hiện tại", "The stage it has reached", { nullable: true })
  currentStage?: InstanceOf<typeof ExampleStageFilter> | null;

  @InputField(() => DateFilter, "Ngày được tôn vinh", "Day on which it was honored", { nullable: true })
  honoredOn?: InstanceOf<typeof DateFilter> | null;

  @InputField(() => BooleanFilter, "Đã được tôn vinh", "Whether it has been honored", { nullable: true })
  isPublic?: BooleanFilter | null;
}

@ArgsType()
export class TypicalExamplesArguments extends listArguments(TypicalExampleFilter, TypicalExampleOrder) {}

export const TypicalExampleConnection = connectionType(() => TypicalExample, "TypicalExample");

/** How examples are listed; the kit leaves out those that the caller may not see. */
export const typicalExampleList: ListDefinition<TypicalExample> = {
  entity: TypicalExample,
  orders: { NAME: "nameSortKey", HONORED_ON: "honoredOn" },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  filters: {
    id: "id",
    organization: organizationRule("organizationId", organizationTree),
    person: "personId",
    campaign: "campaignId",
    program: "programId",
    kind: "kind",
    subjectKind: "subjectKind",
    currentStage: "currentStage",
    honoredOn: "honoredOn",
    isPublic: "isPublic",
  },
  search: "searchText",
};
