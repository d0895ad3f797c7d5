import { bilingual } from "@thidua/base/locale";
import { DateFilter, IdFilter, type InstanceOf, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType, InputType } from "type-graphql";
import { Province } from "./province.js";

/** By what provinces can be ordered. */
export enum ProvinceOrderField {
  NAME = "NAME",
  CODE = "CODE",
}

registerEnumeration(ProvinceOrderField, "ProvinceOrderField", ["Trường sắp xếp tỉnh", "Fields to order provinces by"], {
  NAME: ["Tên, theo thứ tự tiếng Việt", "Name, in Vietnamese order"],
  CODE: ["Mã", "Code"],
});

export const ProvinceOrder = orderInput(ProvinceOrderField, "Province");

@InputType({ description: bilingual("Điều kiện lọc tỉnh", "Conditions on provinces") })
export class ProvinceFilter {
  @InputField(() => [ProvinceFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: ProvinceFilter[] | null;

  @InputField(() => [ProvinceFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: ProvinceFilter[] | null;

  @InputField(() => ProvinceFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: ProvinceFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => StringFilter, "Mã", "Code", { nullable: true })
  code?: StringFilter | null;

  @InputField(() => DateFilter, "Ngày không còn tồn tại", "End of existence", { nullable: true })
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
