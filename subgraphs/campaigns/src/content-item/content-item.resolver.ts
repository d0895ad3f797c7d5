import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { parentOrganizations } from "../campaign/parent-organizations.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { AddContentItemInput } from "./content-item.inputs.js";
import { CampaignContentItem } from "./content-item.js";
import { ContentItemService } from "./content-item.service.js";
import { itemsBeside } from "./contents.js";

const AddContentItemPayload = payloadType("AddContentItemPayload", "contentItem", () => CampaignContentItem);

/** The query and the fields of content items, and the mutation that adds one. */
@Resolver(() => CampaignContentItem)
export class ContentItemResolver extends byId(
  CampaignContentItem,
  "campaignContentItem",
  "Một nội dung của phong trào hay kế hoạch",
  "A content item",
) {
  @Public()
  @FieldResolver(() => Campaign, {
    nullable: true,
    description: bilingual(
      "Phong trào có nội dung này; để trống khi nội dung thuộc kế hoạch",
      "The campaign. Null: not applicable to an item of a plan",
    ),
  })
  campaign(@Root() item: CampaignContentItem, @Ctx() context: SubgraphContext) {
    return item.campaignId ? context.loaders.one(Campaign).load(item.campaignId) : null;
  }

  @Public()
  @FieldResolver(() => EmulationPlan, {
    nullable: true,
    description: bilingual(
      "Kế hoạch có nội dung này; để trống khi nội dung thuộc phong trào",
      "The plan. Null: not applicable to an item of a campaign",
    ),
  })
  plan(@Root() item: CampaignContentItem, @Ctx() context: SubgraphContext) {
    return item.planId ? context.loaders.one(EmulationPlan).load(item.planId) : null;
  }

  @Public()
  @FieldResolver(() => CampaignContentItem, {
    nullable: true,
    description: bilingual(
      "Mục cha; để trống khi là mục cấp một",
      "The parent item. Null: not applicable to an item of the first level",
    ),
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
    description: bilingual("Các mục con, theo thứ tự", "The child items, in order"),
  })
  async children(@Root() item: CampaignContentItem, @Ctx() context: SubgraphContext): Promise<CampaignContentItem[]> {
    return (await itemsBeside(context, item)).filter(({ parentId }) => parentId === item.id);
  }

  @Writes<AddContentItemInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: (input, context) => parentOrganizations(context, input),
  })
  @Mutation(() => AddContentItemPayload, {
    description: bilingual("Thêm nội dung cho phong trào hoặc kế hoạch", "Adds a content item to a campaign or a plan"),
  })
  addContentItem(
    @Input(() => AddContentItemInput) input: AddContentItemInput,
    @Write() write: Write<AddContentItemInput>,
  ) {
    return mutate(write, "contentItem", input, (em) => new ContentItemService(em).add(input));
  }
}
