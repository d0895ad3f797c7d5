import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField, Verbatim } from "@thidua/kit/model/fields";
import { ID, InputType, Int } from "type-graphql";
import { AuthorRole } from "./author.js";
import { MediaItemInput } from "./media-item.js";
import { NewsArticle } from "./news-article.js";

@InputType({ description: bilingual("Dữ liệu của một tin, bài mới", "The data of a news article to publish") })
export class PublishNewsArticleInput extends CreateRecordInput {
  @ColumnInput(NewsArticle)
  portalId!: string;

  @InputField(
    () => ID,
    "Tổ chức đăng bài; mặc định là tổ chức chủ quản cổng",
    "The publishing organization. By default the one that runs the portal",
    { nullable: true },
  )
  organizationId?: string | null;

  @ColumnInput(NewsArticle)
  title!: string;

  @ColumnInput(NewsArticle)
  category?: string | null;

  @ColumnInput(NewsArticle)
  publishedAt?: Date | null;

  @ColumnInput(NewsArticle)
  publishedOn?: string | null;

  @ColumnInput(NewsArticle)
  publishedRaw?: string | null;

  @ColumnInput(NewsArticle)
  eventOn?: string | null;

  @ColumnInput(NewsArticle)
  lead?: string | null;

  @Verbatim()
  @ColumnInput(NewsArticle)
  bodyRaw!: string;

  @ColumnInput(NewsArticle)
  author?: string | null;

  @InputField(
    () => AuthorRole,
    "Vai trò của người đứng tên; mặc định AUTHOR khi có tên",
    "The role of the author. AUTHOR by default, if the author is named",
    { nullable: true },
  )
  authorRole?: AuthorRole | null;

  @ColumnInput(NewsArticle)
  viewCount?: number | null;

  @InputField(() => [MediaItemInput], "Ảnh và chú thích", "The photos with their captions", { nullable: true })
  media?: MediaItemInput[] | null;

  @ColumnInput(NewsArticle)
  campaignId?: string | null;

  @ColumnInput(NewsArticle)
  planId?: string | null;

  @ColumnInput(NewsArticle)
  conferenceId?: string | null;
}

@InputType({ description: bilingual("Lượt xem mới của một bài", "A new view count of a news article") })
export class UpdateViewCountInput extends VersionedInput {
  @InputField(() => ID, "Tin, bài", "The news article")
  newsArticleId!: string;

  @InputField(() => Int, "Lượt xem, không ít hơn số đã ghi", "The view count, not less than the stored one")
  viewCount!: number;
}
