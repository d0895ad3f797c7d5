import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { ArgsType } from "type-graphql";
import { Province } from "./province.js";

const ProvinceOrder = orderOf(Province, "Province", {
  NAME: ["nameSortKey", "Tên, theo thứ tự tiếng Việt", "The name, in Vietnamese order"],
  CODE: "code",
});

@FilterInput("Điều kiện lọc tỉnh", "Conditions on provinces")
export class ProvinceFilter extends filterOf(Province, ["id", "code", "validTo"]) {}

@ArgsType()
export class ProvincesArguments extends listArguments(ProvinceFilter, ProvinceOrder.input) {}

export const ProvinceConnection = connectionType(() => Province, "Province", ["tỉnh", "provinces"]);

/** How provinces are listed. */
export const provinceList = defineList<Province>({
  entity: Province,
  orders: ProvinceOrder.columns,
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  filters: ProvinceFilter.rules,
  search: "searchText",
});
