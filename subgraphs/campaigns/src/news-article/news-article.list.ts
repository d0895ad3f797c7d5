import { bilingual } from "@thidua/base/locale";
import { DateFilter, DateTimeFilter, IdFilter, type InstanceOf, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { NewsArticle } from "./news-article.js";

/** By what news articles can be ordered. */
export enum NewsArticleOrderField {
  PUBLISHED = "PUBLISHED",
  EVENT_ON = "EVENT_ON",
  TITLE = "TITLE",
  VIEW_COUNT = "VIEW_COUNT",
}

registerEnumeration(
  NewsArticleOrderField,
  "NewsArticleOrderField",
  ["Trường sắp xếp tin, bài", "Fields to order news articles by"],
  {
    PUBLISHED: ["Ngày, giờ đăng", "Day and time of publication"],
    EVENT_ON: ["Ngày của sự kiện", "Day of the event"],
    TITLE: ["Tiêu đề, theo thứ tự tiếng Việt", "Title, in Vietnamese order"],
    VIEW_COUNT: ["Lượt xem", "View count"],
  },
);

export const NewsArticleOrder = orderInput(NewsArticleOrderField, "NewsArticle");

@InputType({ description: bilingual("Điều kiện lọc tin, bài", "Conditions on news articles") })
export class NewsArticleFilter {
  @InputField(() => [NewsArticleFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: NewsArticleFilter[] | null;

  @InputField(() => [NewsArticleFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: NewsArticleFilter[] | null;

  @InputField(() => NewsArticleFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: NewsArticleFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => StringFilter, "Chuyên mục", "Category", { nullable: true })
  category?: StringFilter | null;

  @InputField(() => DateFilter, "Ngày đăng", "Day of publication", { nullable: true })
  publishedOn?: InstanceOf<typeof DateFilter> | null;

  @InputField(() => DateTimeFilter, "Thời điểm đăng", "Instant of publication", { nullable: true })
  publishedAt?: InstanceOf<typeof DateTimeFilter> | null;

  @InputField(() => DateFilter, "Ngày của sự kiện", "Day of the event", { nullable: true })
  eventOn?: InstanceOf<typeof DateFilter> | null;

  @InputField(() => IdFilter, "Cổng đăng bài", "The portal", { nullable: true })
  portal?: IdFilter | null;

  @InputField(() => OrganizationSelector, "Tổ chức đăng bài", "The publishing organization", { nullable: true })
  organization?: OrganizationSelector | null;

  @InputField(() => IdFilter, "Phong trào được kể", "The campaign it tells of", { nullable: true })
  campaign?: IdFilter | null;

  @InputField(() => IdFilter, "Kế hoạch được kể", "The plan it tells of", { nullable: true })
  plan?: IdFilter | null;

  @InputField(() => IdFilter, "Hội nghị được kể", "The conference it tells of", { nullable: true })
  conference?: IdFilter | null;
}

@ArgsType()
export class NewsArticlesArguments extends listArguments(NewsArticleFilter, NewsArticleOrder) {}

export const NewsArticleConnection = connectionType(() => NewsArticle, "NewsArticle");

/** How news articles are listed: the newest first, those without a date at the end. */
export const newsArticleList: ListDefinition<NewsArticle> = {
  entity: NewsArticle,
  orders: { PUBLISHED: "publishedSortKey", EVENT_ON: "eventOn", TITLE: "titleSortKey", VIEW_COUNT: "viewCount" },
  defaultOrder: [{ field: "PUBLISHED", direction: "DESC" }],
  filters: {
    id: "id",
    category: "category",
    publishedOn: "publishedOn",
    publishedAt: "publishedAt",
    eventOn: "eventOn",
    portal: "portalId",
    organization: organizationRule<NewsArticle>("organizationId", organizationTree),
    campaign: "campaignId",
    plan: "planId",
    conference: "conferenceId",
  },
  // An order over day and time of publication, which are two fields.
  levels: { published: forEveryone },
  search: "searchText",
};
