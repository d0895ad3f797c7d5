import { DateFilter, IdFilter, type InstanceOf, IntFilter, listRule } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { CampaignFormListFilter } from "../campaign-form/campaign-form.filter.js";
import { organizationTree } from "../organization/organization-tree.js";
import { EmulationPlan } from "./emulation-plan.js";

/** By what plans can be ordered. */
export enum EmulationPlanOrderField {
  NAME = "NAME",
  YEAR = "YEAR",
  ISSUED_ON = "ISSUED_ON",
}

registerEnumType(EmulationPlanOrderField, {
  name: "EmulationPlanOrderField",
  description: "Trường sắp xếp kế hoạch. Fields to order plans by.",
  valuesConfig: {
    NAME: { description: "Tên, theo thứ tự tiếng Việt. Name, in Vietnamese order." },
    YEAR: { description: "Năm. Year." },
    ISSUED_ON: { description: "Ngày ban hành. Day of issue." },
  },
});

export const EmulationPlanOrder = orderInput(EmulationPlanOrderField, "EmulationPlan");

@InputType({ description: "Điều kiện lọc kế hoạch. Conditions on plans." })
export class EmulationPlanFilter {
  @Field(() => [EmulationPlanFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: EmulationPlanFilter[] | null;

  @Field(() => [EmulationPlanFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: EmulationPlanFilter[] | null;

  @Field(() => EmulationPlanFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: EmulationPlanFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => IntFilter, { nullable: true, description: "Năm. Year." })
  year?: InstanceOf<typeof IntFilter> | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Tổ chức ban hành. The body that issues it." })
  organization?: OrganizationSelector | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày ban hành. Day of issue." })
  issuedOn?: InstanceOf<typeof DateFilter> | null;

  @Field(() => CampaignFormListFilter, { nullable: true, description: "Hình thức thi đua. Forms that it names." })
  forms?: InstanceOf<typeof CampaignFormListFilter> | null;
}

@ArgsType()
export class EmulationPlansArguments extends listArguments(EmulationPlanFilter, EmulationPlanOrder) {}

export const EmulationPlanConnection = connectionType(() => EmulationPlan, "EmulationPlan");

/** How plans are listed. */
export const emulationPlanList: ListDefinition<EmulationPlan> = {
  entity: EmulationPlan,
  orders: { NAME: "nameSortKey", YEAR: "year", ISSUED_ON: "issuedOn" },
  defaultOrder: [
    { field: "YEAR", direction: "DESC" },
    { field: "NAME", direction: "ASC" },
  ],
  filters: {
    id: "id",
    year: "year",
    organization: organizationRule<EmulationPlan>("organizationId", organizationTree),
    issuedOn: "issuedOn",
    forms: listRule<EmulationPlan>("forms"),
  },
  search: "searchText",
};
