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

/** The fields of a campaign that are computed or refer to other records. */
@Resolver(() => Campaign)
export class CampaignFieldsResolver {
  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức phát động; để trống nếu nguồn không nêu",
      "The organization that launches the campaign. Null: not stated in the source",
    ),
  })
  organization(@Root() campaign: Campaign) {
    return stubOf(Organization, campaign.organizationId);
  }

  @Public()
  @FieldResolver(() => EmulationPlan, {
    nullable: true,
    description: bilingual(
      "Kế hoạch mà phong trào thực hiện; để trống khi phong trào không thuộc kế hoạch nào",
      "The plan that the campaign carries out. Null: not applicable to a campaign without a plan",
    ),
  })
  plan(@Root() campaign: Campaign, @Ctx() context: SubgraphContext) {
    return campaign.planId ? context.loaders.one(EmulationPlan).load(campaign.planId) : null;
  }

  @Public()
  @FieldResolver(() => LaunchEvent, {
    nullable: true,
    description: bilingual(
      "Lễ phát động; để trống nếu nguồn không nêu",
      "The launch of the campaign. Null: not stated in the source",
    ),
  })
  launchEvent(@Root() campaign: Campaign): LaunchEvent | null {
    const { launchedOn = null, launchEventName: name = null, launchPlace: place = null } = campaign;
    return launchedOn || name || place ? { launchedOn, name, place } : null;
  }

  @Public()
  @FieldResolver(() => [CampaignForm], {
    description: bilingual(
      "Các hình thức thi đua khi thống kê: thi đua theo đợt tính là thi đua theo chuyên đề",
      "The forms of emulation as statistics count them: PERIODIC counts as THEMATIC",
    ),
  })
  statisticalForms(@Root() campaign: Campaign): CampaignForm[] {
    return statisticalForms(campaign.forms);
  }

  @Public()
  @FieldResolver(() => DurationClass, {
    nullable: true,
    description: bilingual(
      "Nhóm thời gian thực hiện; để trống nếu nguồn không nêu thời điểm bắt đầu hoặc kết thúc",
      "The duration class. Null: not stated in the source, if the start or the end is missing",
    ),
  })
  durationClass(@Root() campaign: Campaign): DurationClass | null {
    return durationClassOf(campaign.startsFrom, campaign.endsUntil);
  }
}
