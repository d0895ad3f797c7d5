import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { Occasion } from "./occasion.js";
import { OccasionObservance } from "./occasion-observance.js";

function observancesOf(
  context: SubgraphContext,
  parent: "campaignId" | "planId",
  id: string,
): Promise<OccasionObservance[]> {
  return context.loaders.many(OccasionObservance, parent, { position: "asc" }).load(id);
}

/** The occasions of a campaign. */
@Resolver(() => Campaign)
export class CampaignOccasionsResolver {
  @Public()
  @FieldResolver(() => [OccasionObservance], {
    description: bilingual(
      "Các lần kỷ niệm kèm số năm, theo thứ tự",
      "The observances with their numbers of years, in order",
    ),
  })
  observances(@Root() campaign: Campaign, @Ctx() context: SubgraphContext): Promise<OccasionObservance[]> {
    return observancesOf(context, "campaignId", campaign.id);
  }

  @Public()
  @FieldResolver(() => [Occasion], {
    description: bilingual("Các dịp kỷ niệm, theo thứ tự", "The occasions, in order"),
  })
  async occasions(@Root() campaign: Campaign, @Ctx() context: SubgraphContext): Promise<Occasion[]> {
    const observances = await observancesOf(context, "campaignId", campaign.id);
    const ids = [...new Set(observances.map(({ occasionId }) => occasionId))];
    return (await context.loaders.one(Occasion).loadMany(ids)) as Occasion[];
  }
}

/** The occasions of a plan. */
@Resolver(() => EmulationPlan)
export class PlanOccasionsResolver {
  @Public()
  @FieldResolver(() => [OccasionObservance], {
    description: bilingual(
      "Các lần kỷ niệm kèm số năm, theo thứ tự",
      "The observances with their numbers of years, in order",
    ),
  })
  observances(@Root() plan: EmulationPlan, @Ctx() context: SubgraphContext): Promise<OccasionObservance[]> {
    return observancesOf(context, "planId", plan.id);
  }

  @Public()
  @FieldResolver(() => [Occasion], {
    description: bilingual("Các dịp kỷ niệm, theo thứ tự", "The occasions, in order"),
  })
  async occasions(@Root() plan: EmulationPlan, @Ctx() context: SubgraphContext): Promise<Occasion[]> {
    const ids = [...new Set((await observancesOf(context, "planId", plan.id)).map(({ occasionId }) => occasionId))];
    return (await context.loaders.one(Occasion).loadMany(ids)) as Occasion[];
  }
}
