import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { InputField } from "@thidua/kit/model/fields";
import { Public } from "@thidua/kit/model/visibility";
import { Args, ArgsType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { CampaignContentItem } from "./content-item.js";
import { ContentItemKind } from "./content-item-kind.js";
import { itemsOfCampaign, itemsOfPlan } from "./contents.js";

const description = bilingual(
  "Các nội dung cấp một, theo thứ tự trong văn bản",
  "The content items of the first level, in the order of the source",
);

@ArgsType()
class ContentsArguments {
  @InputField(() => ContentItemKind, "Chỉ các nội dung loại này", "Only items of this kind", { nullable: true })
  kind?: ContentItemKind | null;
}

/** Returns the items of the first level, of one kind if it is given. */
function firstLevel(
  items: readonly CampaignContentItem[],
  { kind }: Pick<ContentsArguments, "kind">,
): CampaignContentItem[] {
  return items.filter((item) => !item.parentId && (!kind || item.kind === kind));
}

/** The contents of a campaign. */
@Resolver(() => Campaign)
export class CampaignContentsResolver {
  @Public()
  @FieldResolver(() => [CampaignContentItem], { description })
  async contents(
    @Root() campaign: Campaign,
    @Args(() => ContentsArguments) given: ContentsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<CampaignContentItem[]> {
    return firstLevel(await itemsOfCampaign(context, campaign.id), given);
  }
}

/** The contents of a plan. */
@Resolver(() => EmulationPlan)
export class PlanContentsResolver {
  @Public()
  @FieldResolver(() => [CampaignContentItem], { description })
  async contents(
    @Root() plan: EmulationPlan,
    @Args(() => ContentsArguments) given: ContentsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<CampaignContentItem[]> {
    return firstLevel(await itemsOfPlan(context, plan.id), given);
  }
}
