import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { today } from "@thidua/kit/model/known-date";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { LineageRepository, type RelatedOrganizations } from "./lineage.repository.js";
import { LineageEvent } from "./lineage-event.js";
import { orderLineage } from "./lineage-order.js";
import { LineageParticipant, LineageSide } from "./lineage-participant.js";
import { LineageScope } from "./lineage-scope.js";

const asOfToday = {
  nullable: true,
  description: bilingual("Ngày cần xem; mặc định hôm nay", "The day. Today by default"),
};

/** The predecessors, the successors and the history of an organization. */
@Resolver(() => Organization)
export class OrganizationLineageResolver {
  @Public()
  @FieldResolver(() => [Organization], {
    description: bilingual("Các tổ chức tiền thân trực tiếp", "The organization's direct predecessors"),
  })
  predecessors(@Root() organization: Organization, @Ctx() context: SubgraphContext): Promise<Organization[]> {
    return related(organization, "predecessors", context, (lineage, ids) => lineage.predecessorsOf(ids));
  }

  @Public()
  @FieldResolver(() => [Organization], {
    description: bilingual(
      "Các tổ chức kế tục trực tiếp; nhiều tổ chức khi chia tách",
      "The organization's direct successors, several after a split",
    ),
  })
  successors(
    @Root() organization: Organization,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: bilingual(
        "Chỉ tính các sự kiện chắc chắn đã xảy ra đến ngày này; mặc định mọi sự kiện",
        "Only events that certainly happened by this day count. All events by default",
      ),
    })
    asOf: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<Organization[]> {
    const day = asOf ?? null;
    return related(organization, `successors:${day}`, context, (lineage, ids) => lineage.successorsOf(ids, day));
  }

  @Public()
  @FieldResolver(() => [Organization], {
    description: bilingual(
      "Các tổ chức đang kế tục, qua mọi lần sắp xếp; danh sách trống khi chính tổ chức còn hoạt động hoặc không có tổ chức kế tục",
      "The direct and indirect successors that exist on the day. Empty while the organization exists itself, or if it has no successor",
    ),
  })
  currentSuccessors(
    @Root() organization: Organization,
    @Arg("asOf", () => DateScalar, asOfToday) asOf: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<Organization[]> {
    return current(organization, asOf, context);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức kế tục duy nhất; để trống khi có nhiều tổ chức kế tục (sau chia tách), không có, hoặc chính tổ chức còn hoạt động",
      "The only successor that exists on the day. Null: not applicable if there are several or none, or while the organization exists itself",
    ),
  })
  async currentSuccessor(
    @Root() organization: Organization,
    @Arg("asOf", () => DateScalar, asOfToday) asOf: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<Organization | null> {
    const [only, ...others] = await current(organization, asOf, context);
    return only && others.length === 0 ? only : null;
  }

  @Public()
  @FieldResolver(() => LineageEvent, {
    nullable: true,
    description: bilingual(
      "Sự kiện làm tổ chức chấm dứt hoạt động: sáp nhập, chia tách, giải thể …; để trống khi còn hoạt động",
      "The event that ended the organization, such as a merger, a split or a dissolution. Null: not applicable while it exists",
    ),
  })
  endedBy(@Root() organization: Organization, @Ctx() context: SubgraphContext): Promise<LineageEvent | null> | null {
    return organization.endedById ? context.loaders.one(LineageEvent).load(organization.endedById) : null;
  }

  @Public()
  @FieldResolver(() => [LineageEvent], {
    description: bilingual(
      "Lịch sử tổ chức theo những gì đã biết, từ cũ đến mới",
      "The organization's history as far as it is known, oldest first",
    ),
  })
  async lineage(
    @Root() organization: Organization,
    @Arg("scope", () => LineageScope, {
      defaultValue: LineageScope.CONNECTED,
      description: bilingual("Phạm vi; mặc định CONNECTED", "The extent. CONNECTED by default"),
    })
    scope: LineageScope,
    @Ctx() context: SubgraphContext,
  ): Promise<LineageEvent[]> {
    const events = await context.loaders
      .custom<string, LineageEvent[]>(LineageEvent, `lineage:${scope}`, async (ids) => {
        const repository = new LineageRepository(context.em);
        const found = await (scope === LineageScope.CONNECTED
          ? repository.connectedEventsOf(ids)
          : repository.directLineEventsOf(ids));
        return ids.map((id) => found.get(id) ?? []);
      })
      .load(organization.id);
    const described = await Promise.all(events.map((event) => describe(event, context)));
    return orderLineage(described).map(({ event }) => event);
  }
}

function current(
  organization: Organization,
  asOf: string | null | undefined,
  context: SubgraphContext,
): Promise<Organization[]> {
  const day = asOf ?? today();
  return related(organization, `current:${day}`, context, (lineage, ids) => lineage.currentSuccessorsOf(ids, day));
}

async function related(
  organization: Organization,
  name: string,
  context: SubgraphContext,
  find: (lineage: LineageRepository, ids: readonly string[]) => Promise<RelatedOrganizations>,
): Promise<Organization[]> {
  const ids = await context.loaders
    .custom<string, string[]>(Organization, name, async (keys) => {
      const found = await find(new LineageRepository(context.em), keys);
      return keys.map((key) => found.get(key) ?? []);
    })
    .load(organization.id);
  const loaded = await Promise.all(ids.map((id) => context.loaders.one(Organization).load(id)));
  const found = loaded.filter((organization) => organization !== null);
  return found.sort((a, b) => (`${a.nameSortKey}\n${a.code}` < `${b.nameSortKey}\n${b.code}` ? -1 : 1));
}

async function describe(event: LineageEvent, context: SubgraphContext) {
  const participants = await context.loaders.many(LineageParticipant, "eventId", { position: "asc" }).load(event.id);
  const idsOf = (side: LineageSide) =>
    participants.filter((own) => own.side === side || own.side === LineageSide.BOTH).map((own) => own.organizationId);
  const { id, kind, orderDate } = event;
  return { event, id, kind, orderDate: orderDate ?? null, from: idsOf(LineageSide.FROM), to: idsOf(LineageSide.TO) };
}
