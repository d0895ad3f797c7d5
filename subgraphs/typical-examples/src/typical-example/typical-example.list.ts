import { BooleanFilter, DateFilter, IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { ExampleKindFilter, ExampleStageFilter, SubjectKindFilter } from "./typical-example.filters.js";
import { TypicalExample } from "./typical-example.js";

/** By what examples can be ordered. */
export enum TypicalExampleOrderField {
  NAME = "NAME",
  HONORED_ON = "HONORED_ON",
}

registerEnumType(TypicalExampleOrderField, {
  name: "TypicalExampleOrderField",
  description: "Trường sắp xếp điển hình. Fields to order typical examples by.",
  valuesConfig: {
    NAME: { description: "Tên, theo thứ tự tiếng Việt. Name, in Vietnamese order; people by given name." },
    HONORED_ON: { description: "Ngày được tôn vinh. Day on which it was honored." },
  },
});

export const TypicalExampleOrder = orderInput(TypicalExampleOrderField, "TypicalExample");

@InputType({ description: "Điều kiện lọc điển hình. Conditions on typical examples." })
export class TypicalExampleFilter {
  @Field(() => [TypicalExampleFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: TypicalExampleFilter[] | null;

  @Field(() => [TypicalExampleFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: TypicalExampleFilter[] | null;

  @Field(() => TypicalExampleFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: TypicalExampleFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Tổ chức đăng ký. Who registered it." })
  organization?: OrganizationSelector | null;

  @Field(() => IdFilter, { nullable: true, description: "Cá nhân. The person." })
  person?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Phong trào. The campaign." })
  campaign?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Chương trình điển hình. The program of examples." })
  program?: IdFilter | null;

  @Field(() => ExampleKindFilter, { nullable: true, description: "Loại điển hình. Kind of the example." })
  kind?: InstanceOf<typeof ExampleKindFilter> | null;

  @Field(() => SubjectKindFilter, { nullable: true, description: "Đối tượng. Kind of the subject." })
  subjectKind?: InstanceOf<typeof SubjectKindFilter> | null;

  @Field(() => ExampleStageFilter, { nullable: true, description: "Phương diện hiện tại. The stage it has reached." })
  currentStage?: InstanceOf<typeof ExampleStageFilter> | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày được tôn vinh. Day on which it was honored." })
  honoredOn?: InstanceOf<typeof DateFilter> | null;

  @Field(() => BooleanFilter, { nullable: true, description: "Đã được tôn vinh. Whether it has been honored." })
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
