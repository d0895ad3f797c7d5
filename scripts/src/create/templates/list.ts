import type { AggregateNames } from "../aggregate-names.js";
import type { AggregateSubgraph } from "./aggregate-subgraph.js";

/** Makes the list: its filter, order, arguments and connection. */
export function listFile(
  { kebab, camel, pascal, pascals, ens, vi }: AggregateNames,
  { treeModule }: AggregateSubgraph,
): string {
  return `import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType } from "type-graphql";
import { organizationTree } from "${treeModule}";
import { ${pascal} } from "./${kebab}.js";

const ${pascal}Order = orderOf(${pascal}, "${pascal}", {
  NAME: ["nameSortKey", "Tên, theo thứ tự tiếng Việt", "The name, in Vietnamese order"],
  CODE: "code",
});

@FilterInput("Điều kiện lọc ${vi}", "Conditions on ${ens}")
export class ${pascal}Filter extends filterOf(${pascal}, ["id", "code"]) {
  @InputField(() => OrganizationSelector, "Tổ chức có ${vi}", "The organization that the ${ens} belong to", { nullable: true })
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class ${pascals}Arguments extends listArguments(${pascal}Filter, ${pascal}Order.input) {}

export const ${pascal}Connection = connectionType(() => ${pascal}, "${pascal}", ["${vi}", "${ens}"]);

/** How ${ens} are listed. */
export const ${camel}List = defineList<${pascal}>({
  entity: ${pascal},
  orders: ${pascal}Order.columns,
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  parents: ["organizationId"],
  filters: { ...${pascal}Filter.rules, organization: organizationRule<${pascal}>("organizationId", organizationTree) },
  search: "searchText",
});
`;
}
