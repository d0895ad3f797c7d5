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

/** A news page of a portal: what it says, when it came out, and of what it tells. */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Tin, bài trên cổng thông tin", "A news page of a portal") })
@Entity({ tableName: "news_article" })
export class NewsArticle extends SearchableRecord {
  @ReferenceTo(() => Portal)
  portalId!: string;

  /** The body that published it: a body of the organizations subgraph. */
  @ForeignId()
  organizationId!: string;

  @Text("Tiêu đề như in", "The title as printed", { level: PUBLIC })
  title!: string;

  @SortKey()
  titleSortKey!: string;

  @Text("Chuyên mục; null khi trang không ghi", "Category; null when not printed", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  category?: string | null;

  @Instant("Thời điểm đăng; null khi trang không ghi giờ", "When it came out; null when no time is printed", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  publishedAt?: Date | null;

  @Day("Ngày đăng; null khi trang không ghi", "Day of publication; null when not printed", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  publishedOn?: string | null;

  @Choice(DatePrecision, "Ngày đăng rõ đến đâu: MINUTE, DAY hoặc UNKNOWN", "How exactly the publication is known", {
    level: PUBLIC,
  })
  publishedPrecision!: DatePrecision;

  @Text("Ngày đăng như in; null khi trang không ghi", "The publication as printed; null when it is not", {
    level: PUBLIC,
    nullable: true,
  })
  publishedRaw?: string | null;

  @SortKey({ nullable: true })
  publishedSortKey?: string | null;

  @Day("Ngày của sự kiện được kể; null khi không rõ", "Day of the event it tells of; null when unknown", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  eventOn?: string | null;

  @Text("Đoạn mở đầu; null khi không tách riêng", "Lead paragraph; null when none is set apart", {
    level: PUBLIC,
    nullable: true,
  })
  lead?: string | null;

  @Text("Toàn văn trang như đã sao, kể cả phần khung", "The page's text exactly as copied, with its furniture", {
    level: PUBLIC,
  })
  bodyRaw!: string;

  @Text(
    "Phần nội dung: bỏ phần khung của cổng và dấu kết thúc “./.”, lời văn giữ nguyên",
    "The body without portal furniture and end mark, its words as printed",
    { level: PUBLIC },
  )
  bodyClean!: string;

  @Text("Người viết như in; null khi không ghi", "Author as printed; null when not named", {
    level: PUBLIC,
    nullable: true,
  })
  author?: string | null;

  @Choice(AuthorRole, "Vai trò của người viết; null khi không có tên", "Role of the author; null when not named", {
    level: PUBLIC,
    nullable: true,
  })
  authorRole?: AuthorRole | null;

  @Flag("Tên người viết chỉ là chữ viết tắt", "The author is given by initials only", { level: PUBLIC })
  isAuthorInitials!: boolean;

  @Whole("Lượt xem; null khi trang không hiện", "View count; null when not shown", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  viewCount?: number | null;

  @Json(() => [MediaItem], "Ảnh và chú thích", "Photos and captions", { level: PUBLIC })
  media!: MediaItem[];

  @ReferenceTo(() => Campaign, { nullable: true })
  campaignId?: string | null;

  @ReferenceTo(() => EmulationPlan, { nullable: true })
  planId?: string | null;

  /** The review conference it tells of: an entity of the typical-examples subgraph. */
  @ForeignId({ nullable: true })
  conferenceId?: string | null;

  override searchableTexts() {
    return [
      this.title,
      this.category,
      this.lead,
      // Pages run words together; the right spelling must find them all the same.
      joinedSyllables(`${this.title} ${this.bodyClean}`),
      this.bodyClean,
      this.author,
      ...this.media.map(({ caption }) => caption),
    ];
  }
}
