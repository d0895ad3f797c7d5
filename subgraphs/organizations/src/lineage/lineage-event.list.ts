import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, relatedOrganizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, filteredListArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { LineageEvent } from "./lineage-event.js";
import { organizationTree } from "./organization-tree.js";

const LineageEventOrder = orderOf(LineageEvent, "LineageEvent", {
  EFFECTIVE_ON: [
    "orderDate",
    "Thời điểm như đã biết; chưa rõ thì ở cuối",
    "The date of the event, as precisely as is known. Events without one come last",
  ],
});

@FilterInput("Điều kiện lọc sự kiện tổ chức", "Conditions on lineage events")
export class LineageEventFilter extends filterOf(LineageEvent, ["id", "kind"], { effectiveOn: "effective" }) {
  @InputField(() => OrganizationSelector, "Tổ chức tham gia sự kiện", "An organization that takes part in the event", {
    nullable: true,
  })
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class LineageEventsArguments extends filteredListArguments(LineageEventFilter, LineageEventOrder.input) {}

export const LineageEventConnection = connectionType(() => LineageEvent, "LineageEvent", [
  "sự kiện sắp xếp tổ chức",
  "lineage events",
]);

/** How lineage events are listed. */
export const lineageEventList = defineList<LineageEvent>({
  entity: LineageEvent,
  orders: LineageEventOrder.columns,
  defaultOrder: [{ field: "EFFECTIVE_ON", direction: "ASC" }],
  levels: { organization: forEveryone },
  filters: {
    ...LineageEventFilter.rules,
    organization: relatedOrganizationRule<LineageEvent>(organizationTree, {
      column: "id",
      table: '"organizations"."lineage_participant"',
      key: "event_id",
      organization: "organization_id",
    }),
  },
});
