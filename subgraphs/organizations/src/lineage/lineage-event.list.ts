import { raw } from "@mikro-orm/core";
import { DateFilter, enumFilter, IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector } from "@thidua/kit/graph/organization-filter";
import { connectionType, filteredListArguments, type ListDefinition } from "@thidua/kit/graph/pagination";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { LineageEvent } from "./lineage-event.js";
import { LineageEventKind } from "./lineage-event-kind.js";
import { organizationTree } from "./organization-tree.js";

/** By what events can be ordered. */
export enum LineageEventOrderField {
  EFFECTIVE_ON = "EFFECTIVE_ON",
}

registerEnumType(LineageEventOrderField, {
  name: "LineageEventOrderField",
  description: "Trường sắp xếp sự kiện. Fields to order events by.",
  valuesConfig: {
    EFFECTIVE_ON: {
      description:
        "Thời điểm đến mức đã biết; không rõ thì đứng cuối. The time as far as it is known; unknown ones last.",
    },
  },
});

export const LineageEventOrder = orderInput(LineageEventOrderField, "LineageEvent");
export const LineageEventKindFilter = enumFilter(LineageEventKind, "LineageEventKind");

@InputType({ description: "Điều kiện lọc sự kiện tổ chức. Conditions on events of lineage." })
export class LineageEventFilter {
  @Field(() => [LineageEventFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: LineageEventFilter[] | null;

  @Field(() => [LineageEventFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: LineageEventFilter[] | null;

  @Field(() => LineageEventFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: LineageEventFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => LineageEventKindFilter, { nullable: true, description: "Loại. Kind." })
  kind?: InstanceOf<typeof LineageEventKindFilter> | null;

  @Field(() => DateFilter, {
    nullable: true,
    description: "Ngày đầu tiên mà sự kiện có thể xảy ra. The first day that it can have happened on.",
  })
  effectiveOn?: InstanceOf<typeof DateFilter> | null;

  @Field(() => OrganizationSelector, {
    nullable: true,
    description: "Có tổ chức này tham gia. In which this body took part.",
  })
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
