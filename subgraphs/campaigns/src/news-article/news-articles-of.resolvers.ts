import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { Organization } from "../organization/organization.js";
import { Portal } from "../portal/portal.js";
import { ReviewConference } from "../review-conference/review-conference.js";
import type { NewsArticle } from "./news-article.js";
import { NewsArticleConnection, NewsArticlesArguments, newsArticleList } from "./news-article.list.js";

type Page = Promise<ConnectionPage<NewsArticle>>;

/** Adds `Portal.newsArticles`. */
@Resolver(() => Portal)
export class PortalNewsArticlesResolver {
  @Public()
  @FieldResolver(() => NewsArticleConnection, {
    description: bilingual("Các tin, bài của cổng", "The news articles of the portal"),
  })
  newsArticles(
    @Root() portal: Portal,
    @Args(() => NewsArticlesArguments) given: NewsArticlesArguments,
    @Ctx() context: SubgraphContext,
  ): Page {
    return paginateChildren(context, newsArticleList, "portalId", portal.id, given);
  }
}

/** Adds `Organization.newsArticles`. */
@Resolver(() => Organization)
export class OrganizationNewsArticlesResolver {
  @Public()
  @FieldResolver(() => NewsArticleConnection, {
    description: bilingual("Các tin, bài do tổ chức đăng", "The news articles that the organization published"),
  })
  newsArticles(
    @Root() organization: Organization,
    @Args(() => NewsArticlesArguments) given: NewsArticlesArguments,
    @Ctx() context: SubgraphContext,
  ): Page {
    return paginateChildren(context, newsArticleList, "organizationId", organization.id, given);
  }
}

/** Adds `Campaign.newsArticles`. */
@Resolver(() => Campaign)
export class CampaignNewsArticlesResolver {
  @Public()
  @FieldResolver(() => NewsArticleConnection, {
    description: bilingual("Các tin, bài về phong trào", "The news articles about the campaign"),
  })
  newsArticles(
    @Root() campaign: Campaign,
    @Args(() => NewsArticlesArguments) given: NewsArticlesArguments,
    @Ctx() context: SubgraphContext,
  ): Page {
    return paginateChildren(context, newsArticleList, "campaignId", campaign.id, given);
  }
}

/** Adds `EmulationPlan.newsArticles`. */
@Resolver(() => EmulationPlan)
export class PlanNewsArticlesResolver {
  @Public()
  @FieldResolver(() => NewsArticleConnection, {
    description: bilingual("Các tin, bài về kế hoạch", "The news articles about the plan"),
  })
  newsArticles(
    @Root() plan: EmulationPlan,
    @Args(() => NewsArticlesArguments) given: NewsArticlesArguments,
    @Ctx() context: SubgraphContext,
  ): Page {
    return paginateChildren(context, newsArticleList, "planId", plan.id, given);
  }
}

/** Adds `ReviewConference.newsArticles`. */
@Resolver(() => ReviewConference)
export class ConferenceNewsArticlesResolver {
  @Public()
  @FieldResolver(() => NewsArticleConnection, {
    description: bilingual("Các tin, bài về hội nghị", "The news articles about the conference"),
  })
  newsArticles(
    @Root() conference: ReviewConference,
    @Args(() => NewsArticlesArguments) given: NewsArticlesArguments,
    @Ctx() context: SubgraphContext,
  ): Page {
    return paginateChildren(context, newsArticleList, "conferenceId", conference.id, given);
  }
}
