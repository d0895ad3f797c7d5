import { stubOf } from "@thidua/kit/graph/federation";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { itemsOfCampaign } from "../content-item/contents.js";
import { CampaignCriterion } from "../criterion/criterion.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { Occasion } from "../occasion/occasion.js";
import { OccasionObservance } from "../occasion/occasion-observance.js";
import { Organization } from "../organization/organization.js";
import { Campaign } from "./campaign.js";
import { CampaignCompleteness, completenessOf } from "./campaign-completeness.js";
import { CampaignForm, statisticalForms } from "./campaign-form.js";
import { DurationClass, durationClassOf } from "./duration-class.js";
import { LaunchEvent } from "./launch-event.js";

function criteriaOf(context: SubgraphContext, campaign: Campaign): Promise<CampaignCriterion[]> {
  return context.loaders.many(CampaignCriterion, "campaignId", { position: "asc" }).load(campaign.id);
}

function observancesOf(context: SubgraphContext, campaign: Campaign): Promise<OccasionObservance[]> {
  return context.loaders.many(OccasionObservance, "campaignId", { position: "asc" }).load(campaign.id);
}

/** The fields of a campaign that are derived or stand in other tables. */
@Resolver(() => Campaign)
export class CampaignFieldsResolver {
  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: "Tổ chức phát động; null khi không rõ. The body that launches it; null when unknown.",
  })
  organization(@Root() campaign: Campaign) {
    return stubOf(Organization, campaign.organizationId);
  }

  @Public()
  @FieldResolver(() => EmulationPlan, {
    nullable: true,
    description: "Kế hoạch mà phong trào thực hiện; null khi không có. The plan that orders it; null when none.",
  })
  plan(@Root() campaign: Campaign, @Ctx() context: SubgraphContext) {
    return campaign.planId ? context.loaders.one(EmulationPlan).load(campaign.planId) : null;
  }

  @Public()
  @FieldResolver(() => LaunchEvent, {
    nullable: true,
    description: "Lễ phát động; null khi không ghi. The launch; null when not told.",
  })
  launchEvent(@Root() campaign: Campaign): LaunchEvent | null {
    const { launchedOn = null, launchEventName: name = null, launchPlace: place = null } = campaign;
    return launchedOn || name || place ? { launchedOn, name, place } : null;
  }

  @Public()
  @FieldResolver(() => [CampaignForm], {
    description:
      "Hình thức khi thống kê: theo đợt tính là chuyên đề. Forms as statistics count them: PERIODIC as THEMATIC.",
  })
  statisticalForms(@Root() campaign: Campaign): CampaignForm[] {
    return statisticalForms(campaign.forms);
  }

  @Public()
  @FieldResolver(() => DurationClass, {
    nullable: true,
    description: "Nhóm thời gian thực hiện; null khi thiếu ngày. Duration class; null when a day is missing.",
  })
  durationClass(@Root() campaign: Campaign): DurationClass | null {
    return durationClassOf(campaign.startsOn, campaign.endsOn);
  }

  @Public()
  @FieldResolver(() => [CampaignCriterion], { description: "Tiêu chí, theo thứ tự. Criteria, in order." })
  criteria(@Root() campaign: Campaign, @Ctx() context: SubgraphContext): Promise<CampaignCriterion[]> {
    return criteriaOf(context, campaign);
  }

  @Public()
  @FieldResolver(() => [OccasionObservance], {
    description: "Các dịp kỷ niệm kèm số năm, theo thứ tự. Occasions with their counts of years, in order.",
  })
  observances(@Root() campaign: Campaign, @Ctx() context: SubgraphContext): Promise<OccasionObservance[]> {
    return observancesOf(context, campaign);
  }

  @Public()
  @FieldResolver(() => [Occasion], { description: "Các dịp kỷ niệm, theo thứ tự. Occasions, in order." })
  async occasions(@Root() campaign: Campaign, @Ctx() context: SubgraphContext): Promise<Occasion[]> {
    const observances = await observancesOf(context, campaign);
    const ids = [...new Set(observances.map(({ occasionId }) => occasionId))];
    return (await context.loaders.one(Occasion).loadMany(ids)) as Occasion[];
  }

  @Public()
  @FieldResolver(() => CampaignCompleteness, {
    description: "Có đủ các yếu tố luật định không. Whether it has all that the law asks for.",
  })
  async completeness(@Root() campaign: Campaign, @Ctx() context: SubgraphContext): Promise<CampaignCompleteness> {
    const [items, criteria] = await Promise.all([itemsOfCampaign(context, campaign.id), criteriaOf(context, campaign)]);
    return completenessOf(campaign, items, criteria.length);
  }
}
