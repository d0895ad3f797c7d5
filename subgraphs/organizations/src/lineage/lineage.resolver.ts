import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { RecordLineageEventInput } from "./lineage.inputs.js";
import { LineageService } from "./lineage.service.js";
import { LineageEvent } from "./lineage-event.js";
import { LineageEventConnection, LineageEventsArguments, lineageEventList } from "./lineage-event.list.js";
import { LineageParticipant, LineageSide } from "./lineage-participant.js";

const RecordLineageEventPayload = payloadType("RecordLineageEventPayload", "lineageEvent", () => LineageEvent);

/** Queries of lineage events with their organizations, and the mutation that records one. */
@Resolver(() => LineageEvent)
export class LineageResolver extends byId(LineageEvent, "lineageEvent", "Một sự kiện tổ chức", "A lineage event") {
  @Public()
  @Query(() => LineageEventConnection, {
    description: bilingual("Các sự kiện sắp xếp tổ chức", "The lineage events"),
  })
  lineageEvents(
    @Args(() => LineageEventsArguments) given: LineageEventsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<LineageEvent>> {
    return paginate(context, lineageEventList, given);
  }

  @Public()
  @FieldResolver(() => [Organization], {
    description: bilingual("Các tổ chức trước sự kiện", "The organizations before the event"),
  })
  from(@Root() event: LineageEvent, @Ctx() context: SubgraphContext): Promise<Organization[]> {
    return organizationsOn(LineageSide.FROM, event, context);
  }

  @Public()
  @FieldResolver(() => [Organization], {
    description: bilingual("Các tổ chức sau sự kiện", "The organizations after the event"),
  })
  to(@Root() event: LineageEvent, @Ctx() context: SubgraphContext): Promise<Organization[]> {
    return organizationsOn(LineageSide.TO, event, context);
  }

  @Writes<RecordLineageEventInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ fromIds, toIds }) => [...fromIds, ...toIds],
  })
  @Mutation(() => RecordLineageEventPayload, {
    description: bilingual("Ghi một sự kiện sắp xếp tổ chức", "Records a lineage event"),
  })
  recordLineageEvent(
    @Input(() => RecordLineageEventInput) input: RecordLineageEventInput,
    @Write() write: Write<RecordLineageEventInput>,
  ) {
    return mutate(write, "lineageEvent", input, (em) => new LineageService(em).record(input));
  }
}

async function organizationsOn(
  side: LineageSide,
  event: LineageEvent,
  context: SubgraphContext,
): Promise<Organization[]> {
  const participants = await context.loaders.many(LineageParticipant, "eventId", { position: "asc" }).load(event.id);
  const ids = participants
    .filter((own) => own.side === side || own.side === LineageSide.BOTH)
    .map((own) => own.organizationId);
  const found = await Promise.all(ids.map((id) => context.loaders.one(Organization).load(id)));
  return found.filter((organization) => organization !== null);
}
