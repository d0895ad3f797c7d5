import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ExampleGuideline } from "../example-guideline/example-guideline.js";
import {
  ExampleGuidelineConnection,
  ExampleGuidelinesArguments,
  exampleGuidelineList,
} from "../example-guideline/example-guideline.list.js";
import type { TypicalExample } from "../typical-example/typical-example.js";
import {
  TypicalExampleConnection,
  TypicalExamplesArguments,
  typicalExampleList,
} from "../typical-example/typical-example.list.js";
import { Campaign } from "./campaign.js";

@Resolver(() => Campaign)
export class CampaignResolver {
  @Public()
  @FieldResolver(() => TypicalExampleConnection, {
    description: bilingual(
      "Các điển hình của phong trào mà bạn có quyền xem",
      "The typical examples of the campaign that are visible to you",
    ),
  })
  typicalExamples(
    @Root() campaign: Campaign,
    @Args(() => TypicalExamplesArguments) given: TypicalExamplesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<TypicalExample>> {
    return paginateChildren(context, typicalExampleList, "campaignId", campaign.id, given);
  }

  @Public()
  @FieldResolver(() => ExampleGuidelineConnection, {
    description: bilingual(
      "Các nội dung định hướng công tác điển hình do phong trào nêu",
      "What the campaign states about the work with typical examples",
    ),
  })
  exampleGuidelines(
    @Root() campaign: Campaign,
    @Args(() => ExampleGuidelinesArguments) given: ExampleGuidelinesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<ExampleGuideline>> {
    return paginateChildren(context, exampleGuidelineList, "campaignId", campaign.id, given);
  }
}
