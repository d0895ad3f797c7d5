import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { today } from "../known-date/index.js";
import { Organization } from "../organization/organization.js";
import { type BodiesByOrigin, LineageRepository } from "./lineage.repository.js";
import { LineageEvent } from "./lineage-event.js";
import { orderLineage } from "./lineage-order.js";
import { LineageParticipant, LineageSide } from "./lineage-participant.js";
import { LineageScope } from "./lineage-scope.js";

const asOfToday = {
  nullable: true,
  description: bilingual("Tính đến ngày nào (mặc định hôm nay)", "As of which day; today by default"),
};

/** Where an organization comes from and what became of it. */
@Resolver(() => Organization)
export class OrganizationLineageResolver {
  @Public()
  @FieldResolver(() => [Organization], {
    description: bilingual("Các tổ chức liền trước", "The bodies directly before it"),
  })
  predecessors(@Root() organization: Organization, @Ctx() context: SubgraphContext): Promise<Organization[]> {
    return related(organization, "predecessors", context, (lineage, ids) => lineage.predecessorsOf(ids));
  }

  @Public()
  @FieldResolver(() => [Organization], {
    description: bilingual(
      "Các tổ chức liền sau; nhiều khi chia tách",
      "The bodies directly after it; several after a split",
    ),
  })
  successors(
    @Root() organization: Organization,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: bilingual(
        "Chỉ các sự kiện chắc chắn đã xảy ra đến ngày này",
        "Only by what has certainly happened by this day",
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
      "Các tổ chức đang kế tục, qua mọi lần sắp xếp; rỗng khi chính tổ chức còn hoạt động hoặc không ai kế tục",
      "The bodies in which it lives on, through all events; empty while it exists itself, or when nobody carries it on",
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
      "Tổ chức đang kế tục duy nhất; null khi có nhiều (sau chia tách), không có, hoặc chính tổ chức còn hoạt động",
      "The one body in which it lives on; null when there are several, none, or when it exists itself",
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
  @FieldResolver(() => [LineageEvent], {
    description: bilingual(
      "Lịch sử tổ chức, cũ trước, theo những gì đã biết",
      "Its history, oldest first, by what is known",
    ),
  })
  async lineage(
    @Root() organization: Organization,
    @Arg("scope", () => LineageScope, {
      defaultValue: LineageScope.CONNECTED,
      description: bilingual("Phạm vi", "How far it goes"),
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
  find: (lineage: LineageRepository, ids: readonly string[]) => Promise<BodiesByOrigin>,
): Promise<Organization[]> {
  const ids = await context.loaders
    .custom<string, string[]>(Organization, name, async (keys) => {
      const found = await find(new LineageRepository(context.em), keys);
      return keys.map((key) => found.get(key) ?? []);
    })
    .load(organization.id);
  const bodies = await Promise.all(ids.map((id) => context.loaders.one(Organization).load(id)));
  const found = bodies.filter((body) => body !== null);
  return found.sort((a, b) => (`${a.nameSortKey}\n${a.code}` < `${b.nameSortKey}\n${b.code}` ? -1 : 1));
}

async function describe(event: LineageEvent, context: SubgraphContext) {
  const participants = await context.loaders.many(LineageParticipant, "eventId", { position: "asc" }).load(event.id);
  const idsOf = (side: LineageSide) =>
    participants.filter((own) => own.side === side || own.side === LineageSide.BOTH).map((own) => own.organizationId);
  const { id, kind, orderDate } = event;
  return { event, id, kind, orderDate: orderDate ?? null, from: idsOf(LineageSide.FROM), to: idsOf(LineageSide.TO) };
}
