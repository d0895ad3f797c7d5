import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { TypicalExample } from "./typical-example.js";

const order = orderOf(TypicalExample, "TypicalExample", {
  NAME: [
    "nameSortKey",
    "Tên, theo thứ tự tiếng Việt; cá nhân xếp theo tên gọi",
    "The name, in Vietnamese order, and people by their given name",
  ],
  HONORED_ON: "honoredFrom",
});

@FilterInput("Điều kiện lọc điển hình", "Conditions on typical examples")
export class TypicalExampleFilter extends filterOf(
  TypicalExample,
  ["id", "kind", "subjectKind", "currentStage", "isPublic"],
  {
    person: ["personId", "Cá nhân điển hình", "The person"],
    campaign: "campaignId",
    program: "programId",
    honoredOn: "honored",
  },
) {
  @InputField(() => OrganizationSelector, "Tổ chức đăng ký", "The organization that registered the example", {
    nullable: true,
  })
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class TypicalExamplesArguments extends listArguments(TypicalExampleFilter, order.input) {}

export const TypicalExampleConnection = connectionType(() => TypicalExample, "TypicalExample", [
  "điển hình tiên tiến",
  "typical examples",
]);

/** How examples are listed. The kit leaves out those that are not visible to the caller. */
export const typicalExampleList = defineList<TypicalExample>({
  entity: TypicalExample,
  orders: order.columns,
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  parents: ["campaignId", "personId", "programId", "organizationId"],
  parentOrders: {
    campaignId: ["HONORED_ON"],
    personId: ["HONORED_ON"],
    programId: ["HONORED_ON"],
    organizationId: ["HONORED_ON"],
  },
  filters: {
    ...TypicalExampleFilter.rules,
    organization: organizationRule("organizationId", organizationTree),
  },
  search: "searchText",
});
