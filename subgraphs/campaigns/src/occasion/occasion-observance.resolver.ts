import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { possibleDaysOf } from "@thidua/kit/model/known-date";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { parentOrganizations } from "../campaign/parent-organizations.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { anniversaryOf, isCountConsistent } from "./anniversary.js";
import { Occasion } from "./occasion.js";
import { isCountedInYears } from "./occasion-kind.js";
import { ObserveOccasionInput } from "./occasion-observance.inputs.js";
import { OccasionObservance } from "./occasion-observance.js";
import {
  OccasionObservanceConnection,
  OccasionObservancesArguments,
  occasionObservanceList,
} from "./occasion-observance.list.js";
import { OccasionObservanceService } from "./occasion-observance.service.js";

const ObserveOccasionPayload = payloadType("ObserveOccasionPayload", "observance", () => OccasionObservance);

/** Computes the years since the origin. Returns null if the origin is not known or the occasion is not counted in years. */
async function computedAnniversary(observance: OccasionObservance, context: SubgraphContext): Promise<number | null> {
  const occasion = await context.loaders.one(Occasion).load(observance.occasionId);
  if (!occasion || !isCountedInYears(occasion.kind)) return null;
  return anniversaryOf(possibleDaysOf(occasion, "origin"), possibleDaysOf(observance, "observed"));
}

/** The query and the fields of observances, and the mutation that records one. */
@Resolver(() => OccasionObservance)
export class OccasionObservanceResolver {
  @Public()
  @Query(() => OccasionObservanceConnection, {
    description: bilingual(
      "Các lần kỷ niệm trong phong trào và kế hoạch",
      "The observances of occasions by campaigns and plans",
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
    description: bilingual(
      "Phong trào; để trống khi dịp được kỷ niệm trong kế hoạch",
      "The campaign. Null: not applicable to an observance by a plan",
    ),
  })
  campaign(@Root() observance: OccasionObservance, @Ctx() context: SubgraphContext) {
    return observance.campaignId ? context.loaders.one(Campaign).load(observance.campaignId) : null;
  }

  @Public()
  @FieldResolver(() => EmulationPlan, {
    nullable: true,
    description: bilingual(
      "Kế hoạch; để trống khi dịp được kỷ niệm trong phong trào",
      "The plan. Null: not applicable to an observance by a campaign",
    ),
  })
  plan(@Root() observance: OccasionObservance, @Ctx() context: SubgraphContext) {
    return observance.planId ? context.loaders.one(EmulationPlan).load(observance.planId) : null;
  }

  @Public()
  @FieldResolver(() => Int, {
    nullable: true,
    description: bilingual(
      "Số năm tính từ ngày gốc; để trống nếu nguồn không nêu ngày gốc, hoặc khi loại dịp không tính theo năm",
      "The number of years since the event, computed. Null: not stated in the source, if the date of the event is missing, or not applicable to occasions that are not counted in years",
    ),
  })
  anniversary(@Root() observance: OccasionObservance, @Ctx() context: SubgraphContext): Promise<number | null> {
    return computedAnniversary(observance, context);
  }

  @Public()
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: bilingual(
      "Số năm ghi trong văn bản có khớp với số năm tính được không; để trống khi thiếu một trong hai",
      "Whether the printed number of years equals the computed one. Null: not applicable if either is missing",
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
      "Records that a campaign or a plan observes an occasion",
    ),
  })
  observeOccasion(
    @Input(() => ObserveOccasionInput) input: ObserveOccasionInput,
    @Write() write: Write<ObserveOccasionInput>,
  ) {
    return mutate(write, "observance", input, (em) => new OccasionObservanceService(em).create(input));
  }
}
