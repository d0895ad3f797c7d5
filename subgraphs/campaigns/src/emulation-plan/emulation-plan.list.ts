import { bilingual } from "@thidua/base/locale";
import { DateFilter, IdFilter, type InstanceOf, IntFilter, listRule } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType, InputType } from "type-graphql";
import { CampaignFormListFilter } from "../campaign-form/campaign-form.filter.js";
import { organizationTree } from "../organization/organization-tree.js";
import { EmulationPlan } from "./emulation-plan.js";

/** By what plans can be ordered. */
export enum EmulationPlanOrderField {
  NAME = "NAME",
  YEAR = "YEAR",
  ISSUED_ON = "ISSUED_ON",
}

registerEnumeration(
  EmulationPlanOrderField,
  "EmulationPlanOrderField",
  ["Trường sắp xếp kế hoạch", "Fields to order plans by"],
  {
    NAME: ["Tên, theo thứ tự tiếng Việt", "Name, in Vietnamese order"],
    YEAR: ["Năm", "Year"],
    ISSUED_ON: ["Ngày ban hành", "Day of issue"],
  },
);

export const EmulationPlanOrder = orderInput(EmulationPlanOrderField, "EmulationPlan");

@InputType({ description: bilingual("Điều kiện lọc kế hoạch", "Conditions on plans") })
export class EmulationPlanFilter {
  @InputField(() => [EmulationPlanFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: EmulationPlanFilter[] | null;

  @InputField(() => [EmulationPlanFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: EmulationPlanFilter[] | null;

  @InputField(() => EmulationPlanFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: EmulationPlanFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => IntFilter, "Năm", "Year", { nullable: true })
  year?: InstanceOf<typeof IntFilter> | null;

  @InputField(() => OrganizationSelector, "Tổ chức ban hành", "The body that issues it", { nullable: true })
  organization?: OrganizationSelector | null;

  @InputField(() => DateFilter, "Ngày ban hành", "Day of issue", { nullable: true })
  issuedOn?: InstanceOf<typeof DateFilter> | null;

  @InputField(() => CampaignFormListFilter, "Hình thức thi đua", "Forms that it names", { nullable: true })
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
