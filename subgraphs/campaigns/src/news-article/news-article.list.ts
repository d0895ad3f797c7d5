import { DateFilter, DateTimeFilter, IdFilter, type InstanceOf, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { NewsArticle } from "./news-article.js";

/** By what news articles can be ordered. */
export enum NewsArticleOrderField {
  PUBLISHED = "PUBLISHED",
  EVENT_ON = "EVENT_ON",
  TITLE = "TITLE",
  VIEW_COUNT = "VIEW_COUNT",
}

registerEnumType(NewsArticleOrderField, {
  name: "NewsArticleOrderField",
  description: "Trường sắp xếp tin, bài. Fields to order news articles by.",
  valuesConfig: {
    PUBLISHED: { description: "Ngày, giờ đăng. Day and time of publication." },
    EVENT_ON: { description: "Ngày của sự kiện. Day of the event." },
    TITLE: { description: "Tiêu đề, theo thứ tự tiếng Việt. Title, in Vietnamese order." },
    VIEW_COUNT: { description: "Lượt xem. View count." },
  },
});

export const NewsArticleOrder = orderInput(NewsArticleOrderField, "NewsArticle");

@InputType({ description: "Điều kiện lọc tin, bài. Conditions on news articles." })
export class NewsArticleFilter {
  @Field(() => [NewsArticleFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: NewsArticleFilter[] | null;

  @Field(() => [NewsArticleFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: NewsArticleFilter[] | null;

  @Field(() => NewsArticleFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: NewsArticleFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Chuyên mục. Category." })
  category?: StringFilter | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày đăng. Day of publication." })
  publishedOn?: InstanceOf<typeof DateFilter> | null;

  @Field(() => DateTimeFilter, { nullable: true, description: "Thời điểm đăng. Instant of publication." })
  publishedAt?: InstanceOf<typeof DateTimeFilter> | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày của sự kiện. Day of the event." })
  eventOn?: InstanceOf<typeof DateFilter> | null;

  @Field(() => IdFilter, { nullable: true, description: "Cổng đăng bài. The portal." })
  portal?: IdFilter | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Tổ chức đăng bài. The publishing organization." })
  organization?: OrganizationSelector | null;

  @Field(() => IdFilter, { nullable: true, description: "Phong trào được kể. The campaign it tells of." })
  campaign?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Kế hoạch được kể. The plan it tells of." })
  plan?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Hội nghị được kể. The conference it tells of." })
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
