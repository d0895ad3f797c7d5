import { bilingual } from "@thidua/base/locale";
import { DateFilter, enumFilter, IdFilter, type InstanceOf, IntFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Occasion } from "./occasion.js";
import { OccasionKind } from "./occasion-kind.js";
import { OccasionScope } from "./occasion-scope.js";

/** By what occasions can be ordered. */
export enum OccasionOrderField {
  NAME = "NAME",
  ORIGIN_ON = "ORIGIN_ON",
}

registerEnumeration(
  OccasionOrderField,
  "OccasionOrderField",
  ["Trường sắp xếp dịp kỷ niệm", "Fields to order occasions by"],
  {
    NAME: ["Tên, theo thứ tự tiếng Việt", "Name, in Vietnamese order"],
    ORIGIN_ON: ["Ngày gốc", "Day it began"],
  },
);

export const OccasionOrder = orderInput(OccasionOrderField, "Occasion");
const OccasionKindFilter = enumFilter(OccasionKind, "OccasionKind");
const OccasionScopeFilter = enumFilter(OccasionScope, "OccasionScope");

@InputType({ description: bilingual("Điều kiện lọc dịp kỷ niệm", "Conditions on occasions") })
export class OccasionFilter {
  @InputField(() => [OccasionFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: OccasionFilter[] | null;

  @InputField(() => [OccasionFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: OccasionFilter[] | null;

  @InputField(() => OccasionFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: OccasionFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => OccasionKindFilter, "Loại", "Kind", { nullable: true })
  kind?: InstanceOf<typeof OccasionKindFilter> | null;

  @InputField(() => OccasionScopeFilter, "Phạm vi", "Who celebrates it", { nullable: true })
  scope?: InstanceOf<typeof OccasionScopeFilter> | null;

  @InputField(() => DateFilter, "Ngày gốc", "Day it began", { nullable: true })
  originOn?: InstanceOf<typeof DateFilter> | null;

  @InputField(() => IntFilter, "Tháng của ngày hằng năm", "Month of a yearly day", { nullable: true })
  recurringMonth?: InstanceOf<typeof IntFilter> | null;

  @InputField(() => IntFilter, "Năm mà dịp thuộc về", "The one year it belongs to", { nullable: true })
  year?: InstanceOf<typeof IntFilter> | null;

  @InputField(() => OrganizationSelector, "Tổ chức", "The body", { nullable: true })
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class OccasionsArguments extends listArguments(OccasionFilter, OccasionOrder) {}

export const OccasionConnection = connectionType(() => Occasion, "Occasion");

/** How occasions are listed. */
export const occasionList: ListDefinition<Occasion> = {
  entity: Occasion,
  orders: { NAME: "nameSortKey", ORIGIN_ON: "originOn" },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  filters: {
    id: "id",
    kind: "kind",
    scope: "scope",
    originOn: "originOn",
    recurringMonth: "recurringMonth",
    year: "year",
    organization: organizationRule<Occasion>("organizationId", organizationTree),
  },
  search: "searchText",
};
