import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { joinOrganizations, organizationOf, Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { ConnectionArguments, type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { Organization } from "../organization/organization.js";
import { Portal } from "../portal/portal.js";
import { ReviewConference } from "../review-conference/review-conference.js";
import { Neighbours, neighboursOf } from "./neighbours.js";
import { PublishNewsArticleInput, UpdateViewCountInput } from "./news-article.inputs.js";
import { NewsArticle } from "./news-article.js";
import { NewsArticleConnection, NewsArticlesArguments, newsArticleList } from "./news-article.list.js";
import { NewsArticleService } from "./news-article.service.js";

const PublishNewsArticlePayload = payloadType("PublishNewsArticlePayload", "newsArticle", () => NewsArticle);
const UpdateViewCountPayload = payloadType("UpdateViewCountPayload", "newsArticle", () => NewsArticle);

/** Queries of news articles, and the mutations that publish one and update its view count. */
@Resolver(() => NewsArticle)
export class NewsArticleResolver extends byId(NewsArticle, "newsArticle", "Một tin, bài", "A news article") {
  @Public()
  @Query(() => NewsArticleConnection, { description: bilingual("Các tin, bài", "The news articles") })
  newsArticles(
    @Args(() => NewsArticlesArguments) given: NewsArticlesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<NewsArticle>> {
    return paginate(context, newsArticleList, given);
  }

  @Public()
  @FieldResolver(() => Portal, { description: bilingual("Cổng đăng bài", "The portal that publishes the article") })
  portal(@Root() article: NewsArticle, @Ctx() context: SubgraphContext) {
    return context.loaders.one(Portal).load(article.portalId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức đăng bài", "The publishing organization"),
  })
  organization(@Root() article: NewsArticle) {
    return stubOf(Organization, article.organizationId);
  }

  @Public()
  @FieldResolver(() => Campaign, {
    nullable: true,
    description: bilingual(
      "Phong trào được đưa tin; để trống khi bài không đưa tin về phong trào",
      "The campaign that the article reports on. Null: not applicable to other articles",
    ),
  })
  campaign(@Root() article: NewsArticle, @Ctx() context: SubgraphContext) {
    return article.campaignId ? context.loaders.one(Campaign).load(article.campaignId) : null;
  }

  @Public()
  @FieldResolver(() => EmulationPlan, {
    nullable: true,
    description: bilingual(
      "Kế hoạch được đưa tin; để trống khi bài không đưa tin về kế hoạch",
      "The plan that the article reports on. Null: not applicable to other articles",
    ),
  })
  plan(@Root() article: NewsArticle, @Ctx() context: SubgraphContext) {
    return article.planId ? context.loaders.one(EmulationPlan).load(article.planId) : null;
  }

  @Public()
  @FieldResolver(() => ReviewConference, {
    nullable: true,
    description: bilingual(
      "Hội nghị được đưa tin; để trống khi bài không đưa tin về hội nghị",
      "The review conference that the article reports on. Null: not applicable to other articles",
    ),
  })
  conference(@Root() article: NewsArticle) {
    return stubOf(ReviewConference, article.conferenceId);
  }

  @Public()
  @FieldResolver(() => NewsArticleConnection, {
    description: bilingual(
      "Các tin mới hơn của cùng cổng, gần nhất trước; rỗng nếu nguồn không nêu ngày đăng",
      "The newer articles of the portal, nearest first. Empty if the source states no date of publication",
    ),
  })
  newer(
    @Root() article: NewsArticle,
    @Args(() => ConnectionArguments) given: ConnectionArguments,
    @Ctx() context: SubgraphContext,
  ) {
    return neighboursOf(context, article, Neighbours.NEWER, given);
  }

  @Public()
  @FieldResolver(() => NewsArticleConnection, {
    description: bilingual(
      "Các tin đã đưa của cùng cổng, gần nhất trước; rỗng nếu nguồn không nêu ngày đăng",
      "The older articles of the portal, nearest first. Empty if the source states no date of publication",
    ),
  })
  older(
    @Root() article: NewsArticle,
    @Args(() => ConnectionArguments) given: ConnectionArguments,
    @Ctx() context: SubgraphContext,
  ) {
    return neighboursOf(context, article, Neighbours.OLDER, given);
  }

  @Public()
  @FieldResolver(() => NewsArticleConnection, {
    description: bilingual(
      "Các tin khác của cùng cổng, mới nhất trước",
      "The other articles of the portal, newest first",
    ),
  })
  related(
    @Root() article: NewsArticle,
    @Args(() => ConnectionArguments) given: ConnectionArguments,
    @Ctx() context: SubgraphContext,
  ) {
    return neighboursOf(context, article, Neighbours.RELATED, given);
  }

  @Writes<PublishNewsArticleInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: async ({ portalId, organizationId }, context) =>
      joinOrganizations(await organizationOf(context, Portal, portalId), ...(organizationId ? [organizationId] : [])),
  })
  @Mutation(() => PublishNewsArticlePayload, {
    description: bilingual("Đăng một tin, bài", "Publishes a news article"),
  })
  publishNewsArticle(
    @Input(() => PublishNewsArticleInput) input: PublishNewsArticleInput,
    @Write() write: Write<PublishNewsArticleInput>,
  ) {
    return mutate(write, "newsArticle", input, (em) => new NewsArticleService(em).publish(input));
  }

  @Writes<UpdateViewCountInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ newsArticleId }, context) => organizationOf(context, NewsArticle, newsArticleId),
  })
  @Mutation(() => UpdateViewCountPayload, {
    description: bilingual("Cập nhật lượt xem của một tin, bài", "Updates the view count of a news article"),
  })
  updateViewCount(
    @Input(() => UpdateViewCountInput) input: UpdateViewCountInput,
    @Write() write: Write<UpdateViewCountInput>,
  ) {
    return mutate(write, "newsArticle", input, (em) => new NewsArticleService(em).updateViewCount(input));
  }
}
