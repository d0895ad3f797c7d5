import { bilingual } from "@thidua/base/locale";
import { enumFilter, IdFilter, type InstanceOf, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../lineage/organization-tree.js";
import { EmulationCouncil } from "./emulation-council.js";
import { EmulationCouncilLevel } from "./emulation-council-level.js";

/** By what councils can be ordered. */
export enum EmulationCouncilOrderField {
  NAME = "NAME",
  CODE = "CODE",
}

registerEnumeration(
  EmulationCouncilOrderField,
  "EmulationCouncilOrderField",
  ["Trường sắp xếp hội đồng", "Fields to order councils by"],
  {
    NAME: ["Tên, theo thứ tự tiếng Việt", "Name, in Vietnamese order"],
    CODE: ["Mã", "Code"],
  },
);

export const EmulationCouncilOrder = orderInput(EmulationCouncilOrderField, "EmulationCouncil");
export const EmulationCouncilLevelFilter = enumFilter(EmulationCouncilLevel, "EmulationCouncilLevel");

@InputType({ description: bilingual("Điều kiện lọc hội đồng", "Conditions on councils") })
export class EmulationCouncilFilter {
  @InputField(() => [EmulationCouncilFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: EmulationCouncilFilter[] | null;

  @InputField(() => [EmulationCouncilFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: EmulationCouncilFilter[] | null;

  @InputField(() => EmulationCouncilFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: EmulationCouncilFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => StringFilter, "Mã", "Code", { nullable: true })
  code?: StringFilter | null;

  @InputField(() => EmulationCouncilLevelFilter, "Cấp", "Level", { nullable: true })
  level?: InstanceOf<typeof EmulationCouncilLevelFilter> | null;

  @InputField(() => OrganizationSelector, "Tổ chức có hội đồng", "The body whose council it is", { nullable: true })
  organization?: OrganizationSelector | null;

  @InputField(() => IdFilter, "Tỉnh", "Province", { nullable: true })
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
