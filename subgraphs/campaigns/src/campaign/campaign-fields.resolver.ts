import { bilingual } from "@thidua/base/locale";
import { stubOf } from "@thidua/kit/graph/federation";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CampaignForm, statisticalForms } from "../campaign-form/campaign-form.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { Organization } from "../organization/organization.js";
import { Campaign } from "./campaign.js";
import { DurationClass, durationClassOf } from "./duration-class.js";
import { LaunchEvent } from "./launch-event.js";

/** The fields of a campaign that are derived or stand in other tables. */
@Resolver(() => Campaign)
export class CampaignFieldsResolver {
  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức phát động; null khi không rõ", "The body that launches it; null when unknown"),
  })
  organization(@Root() campaign: Campaign) {
    return stubOf(Organization, campaign.organizationId);
  }

  @Public()
  @FieldResolver(() => EmulationPlan, {
    nullable: true,
    description: bilingual(
      "Kế hoạch mà phong trào thực hiện; null khi không có",
      "The plan that orders it; null when none",
    ),
  })
  plan(@Root() campaign: Campaign, @Ctx() context: SubgraphContext) {
    return campaign.planId ? context.loaders.one(EmulationPlan).load(campaign.planId) : null;
  }

  @Public()
  @FieldResolver(() => LaunchEvent, {
    nullable: true,
    description: bilingual("Lễ phát động; null khi không ghi", "The launch; null when not told"),
  })
  launchEvent(@Root() campaign: Campaign): LaunchEvent | null {
    const { launchedOn = null, launchEventName: name = null, launchPlace: place = null } = campaign;
    return launchedOn || name || place ? { launchedOn, name, place } : null;
  }

  @Public()
  @FieldResolver(() => [CampaignForm], {
    description: bilingual(
      "Hình thức khi thống kê: theo đợt tính là chuyên đề",
      "Forms as statistics count them: PERIODIC as THEMATIC",
    ),
  })
  statisticalForms(@Root() campaign: Campaign): CampaignForm[] {
    return statisticalForms(campaign.forms);
  }

  @Public()
  @FieldResolver(() => DurationClass, {
    nullable: true,
    description: bilingual(
      "Nhóm thời gian thực hiện; null khi thiếu ngày",
      "Duration class; null when a day is missing",
    ),
  })
  durationClass(@Root() campaign: Campaign): DurationClass | null {
    return durationClassOf(campaign.startsOn, campaign.endsOn);
  }
}
