import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { RecordLineageEventInput } from "./lineage.inputs.js";
import { LineageService } from "./lineage.service.js";
import { LineageEvent } from "./lineage-event.js";
import { LineageEventConnection, LineageEventsArguments, lineageEventList } from "./lineage-event.list.js";
import { LineageParticipant, LineageSide } from "./lineage-participant.js";

const RecordLineageEventPayload = payloadType("RecordLineageEventPayload", "lineageEvent", () => LineageEvent);

/** What happened to organizations. */
@Resolver(() => LineageEvent)
export class LineageResolver {
  @Public()
  @Query(() => LineageEvent, {
    nullable: true,
    description: bilingual("Một sự kiện theo mã định danh", "An event by its id"),
  })
  lineageEvent(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(LineageEvent).load(id);
  }

  @Public()
  @Query(() => LineageEventConnection, { description: bilingual("Các sự kiện tổ chức", "Events of lineage") })
  lineageEvents(
    @Args(() => LineageEventsArguments) given: LineageEventsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<LineageEvent>> {
    return paginate(context, lineageEventList, given);
  }

  @Public()
  @FieldResolver(() => [Organization], { description: bilingual("Các tổ chức trước sự kiện", "The bodies before it") })
  from(@Root() event: LineageEvent, @Ctx() context: SubgraphContext): Promise<Organization[]> {
    return bodies(event, LineageSide.FROM, context);
  }

  @Public()
  @FieldResolver(() => [Organization], { description: bilingual("Các tổ chức sau sự kiện", "The bodies after it") })
  to(@Root() event: LineageEvent, @Ctx() context: SubgraphContext): Promise<Organization[]> {
    return bodies(event, LineageSide.TO, context);
  }

  @Writes<RecordLineageEventInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ fromIds, toIds }) => [...fromIds, ...toIds],
  })
  @Mutation(() => RecordLineageEventPayload, {
    description: bilingual("Ghi một sự kiện tổ chức", "Record an event of lineage"),
  })
  recordLineageEvent(
    @Arg("input", () => RecordLineageEventInput, { description: bilingual("Dữ liệu", "The input") })
    input: RecordLineageEventInput,
    @Write() write: Write<RecordLineageEventInput>,
  ) {
    return mutate(write, "lineageEvent", input, (em) => new LineageService(em).record(input));
  }
}

async function bodies(event: LineageEvent, side: LineageSide, context: SubgraphContext): Promise<Organization[]> {
  const participants = await context.loaders.many(LineageParticipant, "eventId", { position: "asc" }).load(event.id);
  const ids = participants
    .filter((own) => own.side === side || own.side === LineageSide.BOTH)
    .map((own) => own.organizationId);
  const found = await Promise.all(ids.map((id) => context.loaders.one(Organization).load(id)));
  return found.filter((organization) => organization !== null);
}
