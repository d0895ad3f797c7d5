import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { joinedSyllables } from "@thidua/base/text";
import { DatePrecision, DateScalar, DateTimeScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { Portal } from "../portal/portal.js";
import { AuthorRole } from "./author.js";
import { MediaItem } from "./media-item.js";

/** A news page of a portal: what it says, when it came out, and of what it tells. */
@Directive('@key(fields: "id")')
@ObjectType({ description: "Tin, bài trên cổng thông tin. A news page of a portal." })
@Entity({ tableName: "news_article" })
export class NewsArticle extends SearchableRecord {
  @ManyToOne({ entity: () => Portal, mapToPk: true, fieldName: "portal_id" })
  @Index()
  portalId!: string;

  /** The body that published it: a body of the organizations subgraph. */
  @Property({ type: "uuid" })
  @Index()
  organizationId!: string;

  @Public()
  @Field(() => String, { description: "Tiêu đề như in. The title as printed." })
  @Property({ type: "text" })
  title!: string;

  @Property({ type: "text", columnType: "text", collation: "C" })
  @Index()
  titleSortKey!: string;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Chuyên mục; null khi trang không ghi. Category; null when not printed.",
  })
  @Property({ type: "text", nullable: true })
  @Index()
  category?: string | null;

  @Public()
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Thời điểm đăng; null khi trang không ghi giờ. When it came out; null when no time is printed.",
  })
  @Property({ type: "datetime", length: 3, nullable: true })
  @Index()
  publishedAt?: Date | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đăng; null khi trang không ghi. Day of publication; null when not printed.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  publishedOn?: string | null;

  @Public()
  @Field(() => DatePrecision, {
    description: "Ngày đăng rõ đến đâu: MINUTE, DAY hoặc UNKNOWN. How exactly the publication is known.",
  })
  @Enum({ items: () => DatePrecision, type: "string" })
  publishedPrecision!: DatePrecision;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Ngày đăng như in; null khi trang không ghi. The publication as printed; null when it is not.",
  })
  @Property({ type: "text", nullable: true })
  publishedRaw?: string | null;

  @Property({ type: "text", columnType: "text", collation: "C", nullable: true })
  @Index()
  publishedSortKey?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày của sự kiện được kể; null khi không rõ. Day of the event it tells of; null when unknown.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  eventOn?: string | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Đoạn mở đầu; null khi không tách riêng. Lead paragraph; null when none is set apart.",
  })
  @Property({ type: "text", nullable: true })
  lead?: string | null;

  @Public()
  @Field(() => String, {
    description: "Toàn văn trang như đã sao, kể cả phần khung. The page's text exactly as copied, with its furniture.",
  })
  @Property({ type: "text" })
  bodyRaw!: string;

  @Public()
  @Field(() => String, {
    description:
      "Phần nội dung: bỏ phần khung của cổng và dấu kết thúc “./.”, lời văn giữ nguyên. The body without portal furniture and end mark, its words as printed.",
  })
  @Property({ type: "text" })
  bodyClean!: string;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Người viết như in; null khi không ghi. Author as printed; null when not named.",
  })
  @Property({ type: "text", nullable: true })
  author?: string | null;

  @Public()
  @Field(() => AuthorRole, {
    nullable: true,
    description: "Vai trò của người viết; null khi không có tên. Role of the author; null when not named.",
  })
  @Enum({ items: () => AuthorRole, type: "string", nullable: true })
  authorRole?: AuthorRole | null;

  @Public()
  @Field(() => Boolean, { description: "Tên người viết chỉ là chữ viết tắt. The author is given by initials only." })
  @Property({ type: "boolean" })
  isAuthorInitials!: boolean;

  @Public()
  @Field(() => Int, {
    nullable: true,
    description: "Lượt xem; null khi trang không hiện. View count; null when not shown.",
  })
  @Property({ type: "integer", nullable: true })
  @Index()
  viewCount?: number | null;

  @Public()
  @Field(() => [MediaItem], { description: "Ảnh và chú thích. Photos and captions." })
  @Property({ type: "json" })
  media!: MediaItem[];

  @ManyToOne({ entity: () => Campaign, mapToPk: true, fieldName: "campaign_id", nullable: true })
  @Index()
  campaignId?: string | null;

  @ManyToOne({ entity: () => EmulationPlan, mapToPk: true, fieldName: "plan_id", nullable: true })
  @Index()
  planId?: string | null;

  /** The review conference it tells of: an entity of the typical-examples subgraph. */
  @Property({ type: "uuid", nullable: true })
  @Index()
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
