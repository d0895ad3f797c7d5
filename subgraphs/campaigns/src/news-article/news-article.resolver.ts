import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { joinOrganizations, organizationOf, Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { ConnectionArguments, type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
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

@Resolver(() => NewsArticle)
export class NewsArticleResolver {
  @Public()
  @Query(() => NewsArticle, {
    nullable: true,
    description: bilingual("Một bài theo mã định danh", "A news article by its id"),
  })
  newsArticle(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(NewsArticle).load(id);
  }

  @Public()
  @Query(() => NewsArticleConnection, { description: bilingual("Tin, bài", "News articles") })
  newsArticles(
    @Args(() => NewsArticlesArguments) given: NewsArticlesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<NewsArticle>> {
    return paginate(context, newsArticleList, given);
  }

  @Public()
  @FieldResolver(() => Portal, { description: bilingual("Cổng đăng bài", "The portal") })
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
      "Phong trào được kể; null khi không có",
      "The campaign it tells of; null when it tells of none",
    ),
  })
  campaign(@Root() article: NewsArticle, @Ctx() context: SubgraphContext) {
    return article.campaignId ? context.loaders.one(Campaign).load(article.campaignId) : null;
  }

  @Public()
  @FieldResolver(() => EmulationPlan, {
    nullable: true,
    description: bilingual("Kế hoạch được kể; null khi không có", "The plan it tells of; null when it tells of none"),
  })
  plan(@Root() article: NewsArticle, @Ctx() context: SubgraphContext) {
    return article.planId ? context.loaders.one(EmulationPlan).load(article.planId) : null;
  }

  @Public()
  @FieldResolver(() => ReviewConference, {
    nullable: true,
    description: bilingual(
      "Hội nghị được kể; null khi không có",
      "The conference it tells of; null when it tells of none",
    ),
  })
  conference(@Root() article: NewsArticle) {
    return stubOf(ReviewConference, article.conferenceId);
  }

  @Public()
  @FieldResolver(() => NewsArticleConnection, {
    description: bilingual(
      "Tin mới hơn của cùng cổng, gần nhất trước; rỗng khi không rõ ngày đăng",
      "Newer pages of the portal, nearest first; none when the day is not known",
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
      "Tin đã đưa của cùng cổng, gần nhất trước; rỗng khi không rõ ngày đăng",
      "Older pages of the portal, nearest first; none when the day is not known",
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
    description: bilingual("Tin khác của cùng cổng, mới nhất trước", "Other pages of the portal, the newest first"),
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
  @Mutation(() => PublishNewsArticlePayload, { description: bilingual("Đăng một bài", "Publish a news article") })
  publishNewsArticle(
    @Arg("input", () => PublishNewsArticleInput, { description: bilingual("Dữ liệu", "The input") })
    input: PublishNewsArticleInput,
    @Write() write: Write<PublishNewsArticleInput>,
  ) {
    return mutate(write, "newsArticle", input, (em) => new NewsArticleService(em).publish(input));
  }

  @Writes<UpdateViewCountInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ newsArticleId }, context) => organizationOf(context, NewsArticle, newsArticleId),
  })
  @Mutation(() => UpdateViewCountPayload, {
    description: bilingual("Ghi lượt xem mới của một bài", "Store a newer view count of a news article"),
  })
  updateViewCount(
    @Arg("input", () => UpdateViewCountInput, { description: bilingual("Dữ liệu", "The input") })
    input: UpdateViewCountInput,
    @Write() write: Write<UpdateViewCountInput>,
  ) {
    return mutate(write, "newsArticle", input, (em) => new NewsArticleService(em).updateViewCount(input));
  }
}
