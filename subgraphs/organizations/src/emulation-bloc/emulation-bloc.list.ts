import { bilingual } from "@thidua/base/locale";
import { enumFilter, IdFilter, type InstanceOf, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../lineage/organization-tree.js";
import { BlocKind } from "./bloc-kind.js";
import { EmulationBloc } from "./emulation-bloc.js";

/** By what blocs can be ordered. */
export enum EmulationBlocOrderField {
  NAME = "NAME",
  CODE = "CODE",
}

registerEnumeration(
  EmulationBlocOrderField,
  "EmulationBlocOrderField",
  ["Trường sắp xếp cụm, khối thi đua", "Fields to order emulation blocs by"],
  {
    NAME: ["Tên, theo thứ tự tiếng Việt", "Name, in Vietnamese order"],
    CODE: ["Mã", "Code"],
  },
);

export const EmulationBlocOrder = orderInput(EmulationBlocOrderField, "EmulationBloc");
export const BlocKindFilter = enumFilter(BlocKind, "BlocKind");

@InputType({ description: bilingual("Điều kiện lọc cụm, khối thi đua", "Conditions on emulation blocs") })
export class EmulationBlocFilter {
  @InputField(() => [EmulationBlocFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: EmulationBlocFilter[] | null;

  @InputField(() => [EmulationBlocFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: EmulationBlocFilter[] | null;

  @InputField(() => EmulationBlocFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: EmulationBlocFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => StringFilter, "Mã", "Code", { nullable: true })
  code?: StringFilter | null;

  @InputField(() => BlocKindFilter, "Loại", "Kind", { nullable: true })
  kind?: InstanceOf<typeof BlocKindFilter> | null;

  @InputField(() => OrganizationSelector, "Tổ chức lập cụm, khối", "The body below which it is formed", {
    nullable: true,
  })
  organization?: OrganizationSelector | null;

  @InputField(() => IdFilter, "Cụm, khối cấp trên; isNull: không có", "The bloc it is nested in; isNull: none", {
    nullable: true,
  })
  parentBloc?: IdFilter | null;
}

@ArgsType()
export class EmulationBlocsArguments extends listArguments(EmulationBlocFilter, EmulationBlocOrder) {}

export const EmulationBlocConnection = connectionType(() => EmulationBloc, "EmulationBloc");

/** How blocs are listed. */
export const emulationBlocList: ListDefinition<EmulationBloc> = {
  entity: EmulationBloc,
  orders: { NAME: "nameSortKey", CODE: "code" },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  filters: {
    id: "id",
    code: "code",
    kind: "kind",
    organization: organizationRule("organizationId", organizationTree),
    parentBloc: "parentBlocId",
  },
  search: "searchText",
};
