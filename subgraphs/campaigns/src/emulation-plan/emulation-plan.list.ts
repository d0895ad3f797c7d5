import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { EmulationPlan } from "./emulation-plan.js";

const EmulationPlanOrder = orderOf(EmulationPlan, "EmulationPlan", {
  NAME: ["nameSortKey", "Tên, theo thứ tự tiếng Việt", "The name, in Vietnamese order"],
  YEAR: "year",
  ISSUED_ON: "issuedOn",
});

@FilterInput("Điều kiện lọc kế hoạch", "Conditions on plans")
export class EmulationPlanFilter extends filterOf(EmulationPlan, ["id", "year", "issuedOn", "forms"]) {
  @InputField(() => OrganizationSelector, "Tổ chức ban hành", "The organization that issues the plan", {
    nullable: true,
  })
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class EmulationPlansArguments extends listArguments(EmulationPlanFilter, EmulationPlanOrder.input) {}

export const EmulationPlanConnection = connectionType(() => EmulationPlan, "EmulationPlan", [
  "kế hoạch công tác thi đua, khen thưởng",
  "yearly plans for emulation and commendation",
]);

/** How plans are listed. */
export const emulationPlanList = defineList<EmulationPlan>({
  entity: EmulationPlan,
  orders: EmulationPlanOrder.columns,
  defaultOrder: [
    { field: "YEAR", direction: "DESC" },
    { field: "NAME", direction: "ASC" },
  ],
  parents: ["organizationId"],
  filters: {
    ...EmulationPlanFilter.rules,
    organization: organizationRule<EmulationPlan>("organizationId", organizationTree),
  },
  search: "searchText",
});
