import { bilingual } from "@thidua/base/locale";
import { DateFilter, IdFilter, type InstanceOf, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, InputType } from "type-graphql";
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

registerEnumeration(
  ExampleProgramOrderField,
  "ExampleProgramOrderField",
  ["Trường sắp xếp chương trình điển hình", "Fields to order programs of examples by"],
  {
    NAME: ["Tên, theo thứ tự tiếng Việt", "Name, in Vietnamese order"],
    CODE: ["Mã", "Code"],
    STARTS_ON: ["Ngày bắt đầu", "First day"],
  },
);

export const ExampleProgramOrder = orderInput(ExampleProgramOrderField, "ExampleProgram");

@InputType({ description: bilingual("Điều kiện lọc chương trình điển hình", "Conditions on programs of examples") })
export class ExampleProgramFilter {
  @InputField(() => [ExampleProgramFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: ExampleProgramFilter[] | null;

  @InputField(() => [ExampleProgramFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: ExampleProgramFilter[] | null;

  @InputField(() => ExampleProgramFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: ExampleProgramFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => StringFilter, "Mã", "Code", { nullable: true })
  code?: StringFilter | null;

  @InputField(() => OrganizationSelector, "Tổ chức thực hiện", "Whose program it is", { nullable: true })
  organization?: OrganizationSelector | null;

  @InputField(() => IdFilter, "Phong trào chứa chương trình", "The campaign it is part of", { nullable: true })
  campaign?: IdFilter | null;

  @InputField(() => DateFilter, "Ngày đầu", "First day", { nullable: true })
  startsOn?: InstanceOf<typeof DateFilter> | null;

  @InputField(() => DateFilter, "Ngày cuối", "Last day", { nullable: true })
  endsOn?: InstanceOf<typeof DateFilter> | null;

  @InputField(() => ExampleStageFilter, "Có nêu phương diện", "Names a stage", { nullable: true })
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
