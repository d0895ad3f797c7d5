import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { NewsArticle } from "./news-article.js";

const NewsArticleOrder = orderOf(NewsArticle, "NewsArticle", {
  PUBLISHED: ["publishedSortKey", "Ngày, giờ đăng", "The date and time of publication"],
  EVENT_ON: "eventOn",
  TITLE: ["titleSortKey", "Tiêu đề, theo thứ tự tiếng Việt", "The title, in Vietnamese order"],
  VIEW_COUNT: "viewCount",
});

@FilterInput("Điều kiện lọc tin, bài", "Conditions on news articles")
export class NewsArticleFilter extends filterOf(
  NewsArticle,
  ["id", "category", "publishedOn", "publishedAt", "eventOn"],
  { portal: "portalId", campaign: "campaignId", plan: "planId", conference: "conferenceId" },
) {
  @InputField(() => OrganizationSelector, "Tổ chức đăng bài", "The publishing organization", { nullable: true })
  organization?: OrganizationSelector | null;
}

@ArgsType()
export class NewsArticlesArguments extends listArguments(NewsArticleFilter, NewsArticleOrder.input) {}

export const NewsArticleConnection = connectionType(() => NewsArticle, "NewsArticle", ["tin, bài", "news articles"]);

/** How news articles are listed: the newest first, those without a date last. */
export const newsArticleList = defineList<NewsArticle>({
  entity: NewsArticle,
  orders: NewsArticleOrder.columns,
  defaultOrder: [{ field: "PUBLISHED", direction: "DESC" }],
  parents: ["portalId", "organizationId", "campaignId", "planId", "conferenceId"],
  filters: {
    ...NewsArticleFilter.rules,
    organization: organizationRule<NewsArticle>("organizationId", organizationTree),
  },
  // The order is over two fields, date and time of publication.
  levels: { published: forEveryone },
  search: "searchText",
});
