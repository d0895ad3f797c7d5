import { DateFilter, IdFilter, type InstanceOf, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { ExampleStageFilter } from "../typical-example/typical-example.filters.js";
import { ExampleProgram } from "./example-program.js";
import { listHolds } from "./list-holds.js";

/** By what programs can be ordered. */
export enum ExampleProgramOrderField {
  NAME = "NAME",
  CODE = "CODE",
  STARTS_ON = "STARTS_ON",
}

registerEnumType(ExampleProgramOrderField, {
  name: "ExampleProgramOrderField",
  description: "Trường sắp xếp chương trình điển hình. Fields to order programs of examples by.",
  valuesConfig: {
    NAME: { description: "Tên, theo thứ tự tiếng Việt. Name, in Vietnamese order." },
    CODE: { description: "Mã. Code." },
    STARTS_ON: { description: "Ngày bắt đầu. First day." },
  },
});

export const ExampleProgramOrder = orderInput(ExampleProgramOrderField, "ExampleProgram");

@InputType({ description: "Điều kiện lọc chương trình điển hình. Conditions on programs of examples." })
export class ExampleProgramFilter {
  @Field(() => [ExampleProgramFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: ExampleProgramFilter[] | null;

  @Field(() => [ExampleProgramFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: ExampleProgramFilter[] | null;

  @Field(() => ExampleProgramFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: ExampleProgramFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Mã. Code." })
  code?: StringFilter | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Tổ chức thực hiện. Whose program it is." })
  organization?: OrganizationSelector | null;

  @Field(() => IdFilter, { nullable: true, description: "Phong trào chứa chương trình. The campaign it is part of." })
  campaign?: IdFilter | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày đầu. First day." })
  startsOn?: InstanceOf<typeof DateFilter> | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày cuối. Last day." })
  endsOn?: InstanceOf<typeof DateFilter> | null;

  @Field(() => ExampleStageFilter, { nullable: true, description: "Có nêu phương diện. Names a stage." })
  stage?: InstanceOf<typeof ExampleStageFilter> | null;
}

@ArgsType()
export class ExampleProgramsArguments extends listArguments(ExampleProgramFilter, ExampleProgramOrder) {}

export const ExampleProgramConnection = connectionType(() => ExampleProgram, "ExampleProgram");

/** How programs are listed. */
export const exampleProgramList: ListDefinition<ExampleProgram> = {
  entity: ExampleProgram,
  orders: { NAME: "nameSortKey", CODE: "code", STARTS_ON: "startsOn" },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  filters: {
    id: "id",
    code: "code",
    organization: organizationRule("organizationId", organizationTree),
    campaign: "campaignId",
    startsOn: "startsOn",
    endsOn: "endsOn",
    stage: listHolds<ExampleProgram>("stages"),
  },
  levels: { stage: forEveryone },
  search: "searchText",
};
