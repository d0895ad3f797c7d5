import { raw } from "@mikro-orm/core";
import { bilingual } from "@thidua/base/locale";
import { DateFilter, enumFilter, IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector } from "@thidua/kit/graph/organization-filter";
import { connectionType, filteredListArguments, type ListDefinition } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, InputType } from "type-graphql";
import { LineageEvent } from "./lineage-event.js";
import { LineageEventKind } from "./lineage-event-kind.js";
import { organizationTree } from "./organization-tree.js";

/** By what events can be ordered. */
export enum LineageEventOrderField {
  EFFECTIVE_ON = "EFFECTIVE_ON",
}

registerEnumeration(
  LineageEventOrderField,
  "LineageEventOrderField",
  ["Trường sắp xếp sự kiện", "Fields to order events by"],
  {
    EFFECTIVE_ON: [
      "Thời điểm đến mức đã biết; không rõ thì đứng cuối",
      "The time as far as it is known; unknown ones last",
    ],
  },
);

export const LineageEventOrder = orderInput(LineageEventOrderField, "LineageEvent");
export const LineageEventKindFilter = enumFilter(LineageEventKind, "LineageEventKind");

@InputType({ description: bilingual("Điều kiện lọc sự kiện tổ chức", "Conditions on events of lineage") })
export class LineageEventFilter {
  @InputField(() => [LineageEventFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: LineageEventFilter[] | null;

  @InputField(() => [LineageEventFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: LineageEventFilter[] | null;

  @InputField(() => LineageEventFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: LineageEventFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => LineageEventKindFilter, "Loại", "Kind", { nullable: true })
  kind?: InstanceOf<typeof LineageEventKindFilter> | null;

  @InputField(
    () => DateFilter,
    "Ngày đầu tiên mà sự kiện có thể xảy ra",
    "The first day that it can have happened on",
    { nullable: true },
  )
  effectiveOn?: InstanceOf<typeof DateFilter> | null;

  @InputField(() => OrganizationSelector, "Có tổ chức này tham gia", "In which this body took part", { nullable: true })
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class LineageEventsArguments extends filteredListArguments(LineageEventFilter, LineageEventOrder) {}

export const LineageEventConnection = connectionType(() => LineageEvent, "LineageEvent");

/** How events are listed. */
export const lineageEventList: ListDefinition<LineageEvent> = {
  entity: LineageEvent,
  orders: { EFFECTIVE_ON: "orderDate" },
  defaultOrder: [{ field: "EFFECTIVE_ON", direction: "ASC" }],
  levels: { organization: forEveryone },
  filters: {
    id: "id",
    kind: "kind",
    effectiveOn: "effectiveFrom",
    organization: (selector: OrganizationSelector) => {
      const bodies = organizationTree.selection(selector);
      return {
        [raw(
          `"e"."id" in (select "own"."event_id" from "organizations"."lineage_participant" as "own" where "own"."organization_id" in (${bodies.sql}))`,
          [...bodies.parameters],
        )]: [],
      } as never;
    },
  },
};
