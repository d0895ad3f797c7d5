import { bilingual } from "@thidua/base/locale";
import { ConnectionArguments, type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { CitedDocument } from "../cited-document/cited-document.js";
import { CampaignContentItem } from "../content-item/content-item.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { NewsArticle } from "../news-article/news-article.js";
import { Portal } from "../portal/portal.js";
import { Citation } from "./citation.js";
import { CitationConnection, citationList } from "./citation.list.js";

type Place = "campaignId" | "planId" | "contentItemId" | "newsArticleId" | "portalId";

/** Loads the citations of one text, in its order. They are few, so they are a list and no connection. */
function citationsIn(context: SubgraphContext, place: Place, id: string): Promise<Citation[]> {
  return context.loaders.many(Citation, place, { position: "asc", id: "asc" }).load(id);
}

/** Adds `CitedDocument.citations`. */
@Resolver(() => CitedDocument)
export class DocumentCitationsResolver {
  @Public()
  @FieldResolver(() => CitationConnection, {
    description: bilingual("Các chỗ viện dẫn văn bản này", "The citations of the document"),
  })
  citations(
    @Root() document: CitedDocument,
    @Args(() => ConnectionArguments) given: ConnectionArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Citation>> {
    return paginateChildren(context, citationList, "documentId", document.id, given);
  }
}

/** Adds `Campaign.citations`. */
@Resolver(() => Campaign)
export class CampaignCitationsResolver {
  @Public()
  @FieldResolver(() => [Citation], {
    description: bilingual(
      "Các văn bản mà phong trào viện dẫn, theo thứ tự nguồn",
      "The citations of the campaign, in the order of the source",
    ),
  })
  citations(@Root() campaign: Campaign, @Ctx() context: SubgraphContext) {
    return citationsIn(context, "campaignId", campaign.id);
  }
}

/** Adds `EmulationPlan.citations`. */
@Resolver(() => EmulationPlan)
export class PlanCitationsResolver {
  @Public()
  @FieldResolver(() => [Citation], {
    description: bilingual(
      "Các văn bản mà kế hoạch viện dẫn, theo thứ tự nguồn",
      "The citations of the plan, in the order of the source",
    ),
  })
  citations(@Root() plan: EmulationPlan, @Ctx() context: SubgraphContext) {
    return citationsIn(context, "planId", plan.id);
  }
}

/** Adds `CampaignContentItem.citations`. */
@Resolver(() => CampaignContentItem)
export class ContentItemCitationsResolver {
  @Public()
  @FieldResolver(() => [Citation], {
    description: bilingual(
      "Các văn bản mà nội dung viện dẫn, theo thứ tự nguồn",
      "The citations of the content item, in the order of the source",
    ),
  })
  citations(@Root() item: CampaignContentItem, @Ctx() context: SubgraphContext) {
    return citationsIn(context, "contentItemId", item.id);
  }
}

/** Adds `NewsArticle.citations`. */
@Resolver(() => NewsArticle)
export class NewsArticleCitationsResolver {
  @Public()
  @FieldResolver(() => [Citation], {
    description: bilingual(
      "Các văn bản được viện dẫn trong bài, theo thứ tự",
      "The citations of the article, in its order",
    ),
  })
  citations(@Root() article: NewsArticle, @Ctx() context: SubgraphContext) {
    return citationsIn(context, "newsArticleId", article.id);
  }
}

/** Adds `Portal.citations`. */
@Resolver(() => Portal)
export class PortalCitationsResolver {
  @Public()
  @FieldResolver(() => [Citation], {
    description: bilingual(
      "Các văn bản được viện dẫn trong khẩu hiệu của cổng",
      "The citations in the banner of the portal",
    ),
  })
  citations(@Root() portal: Portal, @Ctx() context: SubgraphContext) {
    return citationsIn(context, "portalId", portal.id);
  }
}
