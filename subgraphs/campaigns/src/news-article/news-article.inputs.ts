import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar, DateTimeScalar } from "@thidua/kit/model/scalars";
import { ID, InputType, Int } from "type-graphql";
import { AuthorRole } from "./author.js";
import { MediaItemInput } from "./media-item.js";

@InputType({ description: bilingual("Dữ liệu để đăng một bài", "What is needed to publish a news article") })
export class PublishNewsArticleInput extends CreateRecordInput {
  @InputField(() => ID, "Cổng đăng bài", "The portal")
  portalId!: string;

  @InputField(
    () => ID,
    "Tổ chức đăng bài (mặc định: tổ chức chủ quản cổng)",
    "The publishing organization; by default the one that runs the portal",
    { nullable: true },
  )
  organizationId?: string | null;

  @InputField(() => String, "Tiêu đề như in", "The title as printed")
  title!: string;

  @InputField(() => String, "Chuyên mục", "Category", { nullable: true })
  category?: string | null;

  @InputField(() => DateTimeScalar, "Thời điểm đăng, khi trang ghi giờ", "The instant, when a time is printed", {
    nullable: true,
  })
  publishedAt?: Date | null;

  @InputField(() => DateScalar, "Ngày đăng, khi trang không ghi giờ", "The day, when no time is printed", {
    nullable: true,
  })
  publishedOn?: string | null;

  @InputField(() => String, "Ngày đăng như in", "The publication as printed", { nullable: true })
  publishedRaw?: string | null;

  @InputField(() => DateScalar, "Ngày của sự kiện", "Day of the event", { nullable: true })
  eventOn?: string | null;

  @InputField(() => String, "Đoạn mở đầu, khi tách riêng", "Lead paragraph, when set apart", { nullable: true })
  lead?: string | null;

  @InputField(
    () => String,
    "Toàn văn trang như đã sao; phần nội dung được lọc từ đây",
    "The page's text exactly as copied; the body is taken from it",
  )
  bodyRaw!: string;

  @InputField(() => String, "Người viết như in", "Author as printed", { nullable: true })
  author?: string | null;

  @InputField(
    () => AuthorRole,
    "Vai trò (mặc định AUTHOR khi có tên)",
    "Role; AUTHOR by default when there is a name",
    { nullable: true },
  )
  authorRole?: AuthorRole | null;

  @InputField(() => Int, "Lượt xem", "View count", { nullable: true })
  viewCount?: number | null;

  @InputField(() => [MediaItemInput], "Ảnh và chú thích", "Photos and captions", { nullable: true })
  media?: MediaItemInput[] | null;

  @InputField(() => ID, "Phong trào được kể", "The campaign it tells of", { nullable: true })
  campaignId?: string | null;

  @InputField(() => ID, "Kế hoạch được kể", "The plan it tells of", { nullable: true })
  planId?: string | null;

  @InputField(() => ID, "Hội nghị được kể", "The conference it tells of", { nullable: true })
  conferenceId?: string | null;
}

@InputType({ description: bilingual("Lượt xem mới của một bài", "A new view count of a news article") })
export class UpdateViewCountInput extends VersionedInput {
  @InputField(() => ID, "Bài", "The news article")
  newsArticleId!: string;

  @InputField(() => Int, "Lượt xem, không ít hơn số đã ghi", "The view count, not less than the stored one")
  viewCount!: number;
}
