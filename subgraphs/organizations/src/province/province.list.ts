import { DateFilter, IdFilter, type InstanceOf, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { Province } from "./province.js";

/** By what provinces can be ordered. */
export enum ProvinceOrderField {
  NAME = "NAME",
  CODE = "CODE",
}

registerEnumType(ProvinceOrderField, {
  name: "ProvinceOrderField",
  description: "Trường sắp xếp tỉnh. Fields to order provinces by.",
  valuesConfig: {
    NAME: { description: "Tên, theo thứ tự tiếng Việt. Name, in Vietnamese order." },
    CODE: { description: "Mã. Code." },
  },
});

export const ProvinceOrder = orderInput(ProvinceOrderField, "Province");

@InputType({ description: "Điều kiện lọc tỉnh. Conditions on provinces." })
export class ProvinceFilter {
  @Field(() => [ProvinceFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: ProvinceFilter[] | null;

  @Field(() => [ProvinceFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: ProvinceFilter[] | null;

  @Field(() => ProvinceFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: ProvinceFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Mã. Code." })
  code?: StringFilter | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày không còn tồn tại. End of existence." })
  validTo?: InstanceOf<typeof DateFilter> | null;
}

@ArgsType()
export class ProvincesArguments extends listArguments(ProvinceFilter, ProvinceOrder) {}

export const ProvinceConnection = connectionType(() => Province, "Province");

/** How provinces are listed. */
export const provinceList: ListDefinition<Province> = {
  entity: Province,
  orders: { NAME: "nameSortKey", CODE: "code" },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  filters: { id: "id", code: "code", validTo: "validTo" },
  search: "searchText",
};
