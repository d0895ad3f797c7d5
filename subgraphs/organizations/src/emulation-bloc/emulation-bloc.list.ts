import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../lineage/organization-tree.js";
import { EmulationBloc } from "./emulation-bloc.js";

const EmulationBlocOrder = orderOf(EmulationBloc, "EmulationBloc", {
  NAME: ["nameSortKey", "Tên, theo thứ tự tiếng Việt", "The name, in Vietnamese order"],
  CODE: "code",
});

@FilterInput("Điều kiện lọc cụm, khối thi đua", "Conditions on emulation blocs")
export class EmulationBlocFilter extends filterOf(EmulationBloc, ["id", "code", "kind"], {
  parentBloc: "parentBlocId",
}) {
  @InputField(
    () => OrganizationSelector,
    "Tổ chức lập cụm, khối cho các đơn vị trực thuộc",
    "The organization that forms the bloc",
    { nullable: true },
  )
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class EmulationBlocsArguments extends listArguments(EmulationBlocFilter, EmulationBlocOrder.input) {}

export const EmulationBlocConnection = connectionType(() => EmulationBloc, "EmulationBloc", [
  "cụm, khối thi đua",
  "emulation blocs",
]);

/** How blocs are listed. */
export const emulationBlocList = defineList<EmulationBloc>({
  entity: EmulationBloc,
  orders: EmulationBlocOrder.columns,
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  parents: ["parentBlocId", "organizationId"],
  filters: {
    ...EmulationBlocFilter.rules,
    organization: organizationRule("organizationId", organizationTree),
  },
  search: "searchText",
});
