import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../lineage/organization-tree.js";
import { EmulationCouncil } from "./emulation-council.js";

const EmulationCouncilOrder = orderOf(EmulationCouncil, "EmulationCouncil", {
  NAME: ["nameSortKey", "Tên, theo thứ tự tiếng Việt", "The name, in Vietnamese order"],
  CODE: "code",
});

@FilterInput("Điều kiện lọc Hội đồng Thi đua - Khen thưởng", "Conditions on emulation councils")
export class EmulationCouncilFilter extends filterOf(EmulationCouncil, ["id", "code", "level"], {
  province: "provinceId",
}) {
  @InputField(() => OrganizationSelector, "Tổ chức có hội đồng", "The council's organization", { nullable: true })
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class EmulationCouncilsArguments extends listArguments(EmulationCouncilFilter, EmulationCouncilOrder.input) {}

export const EmulationCouncilConnection = connectionType(() => EmulationCouncil, "EmulationCouncil", [
  "Hội đồng Thi đua - Khen thưởng",
  "emulation councils",
]);

/** How councils are listed. */
export const emulationCouncilList = defineList<EmulationCouncil>({
  entity: EmulationCouncil,
  orders: EmulationCouncilOrder.columns,
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  parents: ["organizationId"],
  filters: {
    ...EmulationCouncilFilter.rules,
    organization: organizationRule("organizationId", organizationTree),
  },
  search: "searchText",
});
