import { enumFilter, IdFilter, type InstanceOf, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../lineage/organization-tree.js";
import { BlocKind } from "./bloc-kind.js";
import { EmulationBloc } from "./emulation-bloc.js";

/** By what blocs can be ordered. */
export enum EmulationBlocOrderField {
  NAME = "NAME",
  CODE = "CODE",
}

registerEnumType(EmulationBlocOrderField, {
  name: "EmulationBlocOrderField",
  description: "Trường sắp xếp cụm, khối thi đua. Fields to order emulation blocs by.",
  valuesConfig: {
    NAME: { description: "Tên, theo thứ tự tiếng Việt. Name, in Vietnamese order." },
    CODE: { description: "Mã. Code." },
  },
});

export const EmulationBlocOrder = orderInput(EmulationBlocOrderField, "EmulationBloc");
export const BlocKindFilter = enumFilter(BlocKind, "BlocKind");

@InputType({ description: "Điều kiện lọc cụm, khối thi đua. Conditions on emulation blocs." })
export class EmulationBlocFilter {
  @Field(() => [EmulationBlocFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: EmulationBlocFilter[] | null;

  @Field(() => [EmulationBlocFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: EmulationBlocFilter[] | null;

  @Field(() => EmulationBlocFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: EmulationBlocFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Mã. Code." })
  code?: StringFilter | null;

  @Field(() => BlocKindFilter, { nullable: true, description: "Loại. Kind." })
  kind?: InstanceOf<typeof BlocKindFilter> | null;

  @Field(() => OrganizationSelector, {
    nullable: true,
    description: "Tổ chức lập cụm, khối. The body below which it is formed.",
  })
  organization?: OrganizationSelector | null;

  @Field(() => IdFilter, {
    nullable: true,
    description: "Cụm, khối cấp trên; isNull: không có. The bloc it is nested in; isNull: none.",
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
