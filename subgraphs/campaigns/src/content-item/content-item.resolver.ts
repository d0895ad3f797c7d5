import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { parentOrganizations } from "../campaign/parent-organizations.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { AddContentItemInput } from "./content-item.inputs.js";
import { CampaignContentItem } from "./content-item.js";
import { ContentItemService } from "./content-item.service.js";
import { ContentItemKind } from "./content-item-kind.js";
import { itemsBeside, itemsOfCampaign, itemsOfPlan } from "./contents.js";

const AddContentItemPayload = payloadType("AddContentItemPayload", "contentItem", () => CampaignContentItem);
const kindArgument = "Chỉ loại này. Only of this kind.";

/** The items of the first level, of one kind if asked for. */
function firstLevel(items: readonly CampaignContentItem[], kind?: ContentItemKind | null): CampaignContentItem[] {
  return items.filter((item) => !item.parentId && (!kind || item.kind === kind));
}

@Resolver(() => CampaignContentItem)
export class ContentItemResolver {
  @Public()
  @Query(() => CampaignContentItem, {
    nullable: true,
    description: bilingual("Một nội dung theo mã định danh", "A content item by its id"),
  })
  campaignContentItem(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(CampaignContentItem).load(id);
  }

  @Public()
  @FieldResolver(() => Campaign, {
    nullable: true,
    description: bilingual("Phong trào; null khi là của kế hoạch", "The campaign; null when it is a plan's"),
  })
  campaign(@Root() item: CampaignContentItem, @Ctx() context: SubgraphContext) {
    return item.campaignId ? context.loaders.one(Campaign).load(item.campaignId) : null;
  }

  @Public()
  @FieldResolver(() => EmulationPlan, {
    nullable: true,
    description: bilingual("Kế hoạch; null khi là của phong trào", "The plan; null when it is a campaign's"),
  })
  plan(@Root() item: CampaignContentItem, @Ctx() context: SubgraphContext) {
    return item.planId ? context.loaders.one(EmulationPlan).load(item.planId) : null;
  }

  @Public()
  @FieldResolver(() => CampaignContentItem, {
    nullable: true,
    description: bilingual("Mục cha; null ở cấp một", "The item above it; null at the first level"),
  })
  async parent(
    @Root() item: CampaignContentItem,
    @Ctx() context: SubgraphContext,
  ): Promise<CampaignContentItem | null> {
    if (!item.parentId) return null;
    return (await itemsBeside(context, item)).find(({ id }) => id === item.parentId) ?? null;
  }

  @Public()
  @FieldResolver(() => [CampaignContentItem], {
    description: bilingual("Các mục con, theo thứ tự", "The items below it, in order"),
  })
  async children(@Root() item: CampaignContentItem, @Ctx() context: SubgraphContext): Promise<CampaignContentItem[]> {
    return (await itemsBeside(context, item)).filter(({ parentId }) => parentId === item.id);
  }

  @Writes<AddContentItemInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: (input, context) => parentOrganizations(context, input),
  })
  @Mutation(() => AddContentItemPayload, {
    description: bilingual("Thêm nội dung cho phong trào hay kế hoạch", "Add a content item to a campaign or plan"),
  })
  addContentItem(
    @Arg("input", () => AddContentItemInput, { description: bilingual("Dữ liệu", "The input") })
    input: AddContentItemInput,
    @Write() write: Write<AddContentItemInput>,
  ) {
    return mutate(write, "contentItem", input, (em) => new ContentItemService(em).add(input));
  }
}

@Resolver(() => Campaign)
export class CampaignContentsResolver {
  @Public()
  @FieldResolver(() => [CampaignContentItem], {
    description: bilingual(
      "Nội dung cấp một, theo thứ tự trong văn bản",
      "Contents of the first level, in source order",
    ),
  })
  async contents(
    @Root() campaign: Campaign,
    @Arg("kind", () => ContentItemKind, { nullable: true, description: kindArgument }) kind: ContentItemKind | null,
    @Ctx() context: SubgraphContext,
  ): Promise<CampaignContentItem[]> {
    return firstLevel(await itemsOfCampaign(context, campaign.id), kind);
  }
}

@Resolver(() => EmulationPlan)
export class PlanContentsResolver {
  @Public()
  @FieldResolver(() => [CampaignContentItem], {
    description: bilingual(
      "Nội dung cấp một, theo thứ tự trong văn bản",
      "Contents of the first level, in source order",
    ),
  })
  async contents(
    @Root() plan: EmulationPlan,
    @Arg("kind", () => ContentItemKind, { nullable: true, description: kindArgument }) kind: ContentItemKind | null,
    @Ctx() context: SubgraphContext,
  ): Promise<CampaignContentItem[]> {
    return firstLevel(await itemsOfPlan(context, plan.id), kind);
  }
}
