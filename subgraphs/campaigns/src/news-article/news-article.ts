import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { joinedSyllables } from "@thidua/base/text";
import {
  Choice,
  Day,
  Flag,
  ForeignId,
  Instant,
  Json,
  ReferenceTo,
  SortKey,
  Text,
  Whole,
} from "@thidua/kit/model/columns";
import { DatePrecision } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { Portal } from "../portal/portal.js";
import { AuthorRole } from "./author.js";
import { MediaItem } from "./media-item.js";

/** A news page of a portal: its text, its publication, and what it is about. */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Tin, bài trên cổng thông tin", "A news article of a portal") })
@Entity({ tableName: "news_article" })
export class NewsArticle extends SearchableRecord {
  @ReferenceTo(() => Portal, { description: ["Cổng đăng bài", "The portal that publishes the article"] })
  portalId!: string;

  @ForeignId({ description: ["Tổ chức đăng bài", "The publishing organization"] })
  organizationId!: string;

  @Text("Tiêu đề, nguyên văn", "The title, verbatim", { level: PUBLIC, limit: 500 })
  title!: string;

  @SortKey()
  titleSortKey!: string;

  @Text("Chuyên mục", "The category", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    index: true,
    limit: 200,
  })
  category?: string | null;

  @Instant("Thời điểm đăng", "The time of publication", { level: PUBLIC, nullable: "NOT_STATED", index: true })
  publishedAt?: Date | null;

  @Day("Ngày đăng theo giờ Việt Nam", "The date of publication in Vietnam", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    index: true,
  })
  publishedOn?: string | null;

  @Choice(
    DatePrecision,
    "Độ chính xác của ngày đăng: MINUTE, DAY hoặc UNKNOWN",
    "The precision of the publication: MINUTE, DAY or UNKNOWN",
    { level: PUBLIC },
  )
  publishedPrecision!: DatePrecision;

  @Text("Ngày, giờ đăng, nguyên văn", "The publication, verbatim", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    limit: 200,
  })
  publishedRaw?: string | null;

  @SortKey({ nullable: true, isRead: true })
  publishedSortKey?: string | null;

  @Day("Ngày của sự kiện được đưa tin", "The date of the event that the article reports", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    index: true,
  })
  eventOn?: string | null;

  @Text(
    "Đoạn mở đầu; để trống khi bài không có đoạn mở đầu riêng",
    "The lead paragraph. Null: not applicable if the article has none",
    { level: PUBLIC, nullable: true, limit: 5_000 },
  )
  lead?: string | null;

  @Text(
    "Toàn văn trang như đã sao, kể cả trình đơn và các khối cố định của cổng",
    "The full text of the page as copied, with the menus and blocks of the portal",
    { level: PUBLIC },
  )
  bodyRaw!: string;

  @Text(
    "Nội dung bài, nguyên văn: đã bỏ trình đơn, các khối cố định của cổng và dấu kết thúc “./.”",
    "The text of the article, verbatim, without menus, blocks of the portal and end mark",
    { level: PUBLIC },
  )
  bodyClean!: string;

  @Text("Người đứng tên bài, nguyên văn", "The author, verbatim", { level: PUBLIC, nullable: "NOT_STATED", limit: 200 })
  author?: string | null;

  @Choice(AuthorRole, "Vai trò của người đứng tên", "The role of the author", { level: PUBLIC, nullable: "NOT_STATED" })
  authorRole?: AuthorRole | null;

  @Flag("Tên người đứng tên bài chỉ là chữ viết tắt", "Whether the author is given by initials only", { level: PUBLIC })
  isAuthorInitials!: boolean;

  @Whole("Lượt xem", "The view count", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    index: true,
  })
  viewCount?: number | null;

  @Json(() => [MediaItem], "Ảnh và chú thích", "The photos with their captions", { level: PUBLIC })
  media!: MediaItem[];

  @ReferenceTo(() => Campaign, {
    nullable: true,
    description: ["Phong trào được đưa tin", "The campaign that the article reports on"],
  })
  campaignId?: string | null;

  @ReferenceTo(() => EmulationPlan, {
    nullable: true,
    description: ["Kế hoạch được đưa tin", "The plan that the article reports on"],
  })
  planId?: string | null;

  /** The ID of a record of typical-examples. */
  @ForeignId({
    nullable: true,
    description: ["Hội nghị được đưa tin", "The review conference that the article reports on"],
  })
  conferenceId?: string | null;

  override searchableTexts() {
    return {
      names: [this.title],
      contents: [
        this.category,
        this.lead,
        // Pages run words together. A search for the correct spelling must find them too.
        joinedSyllables(`${this.title} ${this.bodyClean}`),
        this.bodyClean,
        this.author,
        ...this.media.map(({ caption }) => caption),
      ],
    };
  }
}
