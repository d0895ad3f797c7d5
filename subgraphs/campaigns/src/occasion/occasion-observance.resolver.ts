import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { parentOrganizations } from "../campaign/parent-organizations.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { anniversaryOf, isCountConsistent } from "./anniversary.js";
import { ObserveOccasionInput } from "./occasion.inputs.js";
import { Occasion } from "./occasion.js";
import { isCountedInYears } from "./occasion-kind.js";
import { OccasionObservance } from "./occasion-observance.js";
import {
  OccasionObservanceConnection,
  OccasionObservancesArguments,
  occasionObservanceList,
} from "./occasion-observance.list.js";
import { OccasionObservanceService } from "./occasion-observance.service.js";

const ObserveOccasionPayload = payloadType("ObserveOccasionPayload", "observance", () => OccasionObservance);

/** The years since the origin, computed; null when the origin is unknown or the occasion is not counted in years. */
async function computedAnniversary(observance: OccasionObservance, context: SubgraphContext): Promise<number | null> {
  const occasion = await context.loaders.one(Occasion).load(observance.occasionId);
  if (!occasion || !isCountedInYears(occasion.kind)) return null;
  return anniversaryOf(
    { on: occasion.originOn, precision: occasion.originPrecision },
    { on: observance.observedOn, precision: observance.observedPrecision },
  );
}

@Resolver(() => OccasionObservance)
export class OccasionObservanceResolver {
  @Public()
  @Query(() => OccasionObservanceConnection, {
    description: bilingual(
      "Các lần kỷ niệm trong phong trào và kế hoạch",
      "Occasions as campaigns and plans celebrate them",
    ),
  })
  occasionObservances(
    @Args(() => OccasionObservancesArguments) given: OccasionObservancesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<OccasionObservance>> {
    return paginate(context, occasionObservanceList, given);
  }

  @Public()
  @FieldResolver(() => Occasion, { description: bilingual("Dịp kỷ niệm", "The occasion") })
  occasion(@Root() observance: OccasionObservance, @Ctx() context: SubgraphContext) {
    return context.loaders.one(Occasion).load(observance.occasionId);
  }

  @Public()
  @FieldResolver(() => Campaign, {
    nullable: true,
    description: bilingual("Phong trào; null khi là của kế hoạch", "The campaign; null when a plan celebrates it"),
  })
  campaign(@Root() observance: OccasionObservance, @Ctx() context: SubgraphContext) {
    return observance.campaignId ? context.loaders.one(Campaign).load(observance.campaignId) : null;
  }

  @Public()
  @FieldResolver(() => EmulationPlan, {
    nullable: true,
    description: bilingual("Kế hoạch; null khi là của phong trào", "The plan; null when a campaign celebrates it"),
  })
  plan(@Root() observance: OccasionObservance, @Ctx() context: SubgraphContext) {
    return observance.planId ? context.loaders.one(EmulationPlan).load(observance.planId) : null;
  }

  @Public()
  @FieldResolver(() => Int, {
    nullable: true,
    description: bilingual(
      "Số năm tính từ ngày gốc; null khi không rõ ngày gốc",
      "Years since the origin, computed; null when it is unknown",
    ),
  })
  anniversary(@Root() observance: OccasionObservance, @Ctx() context: SubgraphContext): Promise<number | null> {
    return computedAnniversary(observance, context);
  }

  @Public()
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: bilingual(
      "Số năm ghi và số năm tính có khớp không; null khi thiếu một trong hai",
      "Whether the printed count is the computed one; null when either is missing",
    ),
  })
  async isConsistent(@Root() observance: OccasionObservance, @Ctx() context: SubgraphContext): Promise<boolean | null> {
    return isCountConsistent(observance.printedAnniversary, await computedAnniversary(observance, context));
  }

  @Writes<ObserveOccasionInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: (input, context) => parentOrganizations(context, input),
  })
  @Mutation(() => ObserveOccasionPayload, {
    description: bilingual(
      "Ghi dịp kỷ niệm của một phong trào hay kế hoạch",
      "Record that a campaign or plan celebrates an occasion",
    ),
  })
  observeOccasion(
    @Arg("input", () => ObserveOccasionInput, { description: bilingual("Dữ liệu", "The input") })
    input: ObserveOccasionInput,
    @Write() write: Write<ObserveOccasionInput>,
  ) {
    return mutate(write, "observance", input, (em) => new OccasionObservanceService(em).create(input));
  }
}
