import { enumFilter, IdFilter, type InstanceOf, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../lineage/organization-tree.js";
import { EmulationCouncil } from "./emulation-council.js";
import { EmulationCouncilLevel } from "./emulation-council-level.js";

/** By what councils can be ordered. */
export enum EmulationCouncilOrderField {
  NAME = "NAME",
  CODE = "CODE",
}

registerEnumType(EmulationCouncilOrderField, {
  name: "EmulationCouncilOrderField",
  description: "Trường sắp xếp hội đồng. Fields to order councils by.",
  valuesConfig: {
    NAME: { description: "Tên, theo thứ tự tiếng Việt. Name, in Vietnamese order." },
    CODE: { description: "Mã. Code." },
  },
});

export const EmulationCouncilOrder = orderInput(EmulationCouncilOrderField, "EmulationCouncil");
export const EmulationCouncilLevelFilter = enumFilter(EmulationCouncilLevel, "EmulationCouncilLevel");

@InputType({ description: "Điều kiện lọc hội đồng. Conditions on councils." })
export class EmulationCouncilFilter {
  @Field(() => [EmulationCouncilFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: EmulationCouncilFilter[] | null;

  @Field(() => [EmulationCouncilFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: EmulationCouncilFilter[] | null;

  @Field(() => EmulationCouncilFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: EmulationCouncilFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Mã. Code." })
  code?: StringFilter | null;

  @Field(() => EmulationCouncilLevelFilter, { nullable: true, description: "Cấp. Level." })
  level?: InstanceOf<typeof EmulationCouncilLevelFilter> | null;

  @Field(() => OrganizationSelector, {
    nullable: true,
    description: "Tổ chức có hội đồng. The body whose council it is.",
  })
  organization?: OrganizationSelector | null;

  @Field(() => IdFilter, { nullable: true, description: "Tỉnh. Province." })
  province?: IdFilter | null;
}

@ArgsType()
export class EmulationCouncilsArguments extends listArguments(EmulationCouncilFilter, EmulationCouncilOrder) {}

export const EmulationCouncilConnection = connectionType(() => EmulationCouncil, "EmulationCouncil");

/** How councils are listed. */
export const emulationCouncilList: ListDefinition<EmulationCouncil> = {
  entity: EmulationCouncil,
  orders: { NAME: "nameSortKey", CODE: "code" },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  filters: {
    id: "id",
    code: "code",
    level: "level",
    organization: organizationRule("organizationId", organizationTree),
    province: "provinceId",
  },
  search: "searchText",
};
