import { DateFilter, enumFilter, IdFilter, type InstanceOf, IntFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { Occasion } from "./occasion.js";
import { OccasionKind } from "./occasion-kind.js";
import { OccasionScope } from "./occasion-scope.js";

/** By what occasions can be ordered. */
export enum OccasionOrderField {
  NAME = "NAME",
  ORIGIN_ON = "ORIGIN_ON",
}

registerEnumType(OccasionOrderField, {
  name: "OccasionOrderField",
  description: "Trường sắp xếp dịp kỷ niệm. Fields to order occasions by.",
  valuesConfig: {
    NAME: { description: "Tên, theo thứ tự tiếng Việt. Name, in Vietnamese order." },
    ORIGIN_ON: { description: "Ngày gốc. Day it began." },
  },
});

export const OccasionOrder = orderInput(OccasionOrderField, "Occasion");
const OccasionKindFilter = enumFilter(OccasionKind, "OccasionKind");
const OccasionScopeFilter = enumFilter(OccasionScope, "OccasionScope");

@InputType({ description: "Điều kiện lọc dịp kỷ niệm. Conditions on occasions." })
export class OccasionFilter {
  @Field(() => [OccasionFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: OccasionFilter[] | null;

  @Field(() => [OccasionFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: OccasionFilter[] | null;

  @Field(() => OccasionFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: OccasionFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => OccasionKindFilter, { nullable: true, description: "Loại. Kind." })
  kind?: InstanceOf<typeof OccasionKindFilter> | null;

  @Field(() => OccasionScopeFilter, { nullable: true, description: "Phạm vi. Who celebrates it." })
  scope?: InstanceOf<typeof OccasionScopeFilter> | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày gốc. Day it began." })
  originOn?: InstanceOf<typeof DateFilter> | null;

  @Field(() => IntFilter, { nullable: true, description: "Tháng của ngày hằng năm. Month of a yearly day." })
  recurringMonth?: InstanceOf<typeof IntFilter> | null;

  @Field(() => IntFilter, { nullable: true, description: "Năm mà dịp thuộc về. The one year it belongs to." })
  year?: InstanceOf<typeof IntFilter> | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Tổ chức. The body." })
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
