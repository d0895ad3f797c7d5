import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { DateScalar, DateTimeScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { AuthorRole } from "./author.js";
import { MediaItemInput } from "./media-item.js";

@InputType({ description: "Dữ liệu để đăng một bài. What is needed to publish a news article." })
export class PublishNewsArticleInput extends CreateRecordInput {
  @Field(() => ID, { description: "Cổng đăng bài. The portal." })
  portalId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "Tổ chức đăng bài (mặc định: tổ chức chủ quản cổng). The publishing organization; by default the one that runs the portal.",
  })
  organizationId?: string | null;

  @Field(() => String, { description: "Tiêu đề như in. The title as printed." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Chuyên mục. Category." })
  category?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Thời điểm đăng, khi trang ghi giờ. The instant, when a time is printed.",
  })
  publishedAt?: Date | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đăng, khi trang không ghi giờ. The day, when no time is printed.",
  })
  publishedOn?: string | null;

  @Field(() => String, { nullable: true, description: "Ngày đăng như in. The publication as printed." })
  publishedRaw?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Ngày của sự kiện. Day of the event." })
  eventOn?: string | null;

  @Field(() => String, { nullable: true, description: "Đoạn mở đầu, khi tách riêng. Lead paragraph, when set apart." })
  lead?: string | null;

  @Field(() => String, {
    description:
      "Toàn văn trang như đã sao; phần nội dung được lọc từ đây. The page's text exactly as copied; the body is taken from it.",
  })
  bodyRaw!: string;

  @Field(() => String, { nullable: true, description: "Người viết như in. Author as printed." })
  author?: string | null;

  @Field(() => AuthorRole, {
    nullable: true,
    description: "Vai trò (mặc định AUTHOR khi có tên). Role; AUTHOR by default when there is a name.",
  })
  authorRole?: AuthorRole | null;

  @Field(() => Int, { nullable: true, description: "Lượt xem. View count." })
  viewCount?: number | null;

  @Field(() => [MediaItemInput], { nullable: true, description: "Ảnh và chú thích. Photos and captions." })
  media?: MediaItemInput[] | null;

  @Field(() => ID, { nullable: true, description: "Phong trào được kể. The campaign it tells of." })
  campaignId?: string | null;

  @Field(() => ID, { nullable: true, description: "Kế hoạch được kể. The plan it tells of." })
  planId?: string | null;

  @Field(() => ID, { nullable: true, description: "Hội nghị được kể. The conference it tells of." })
  conferenceId?: string | null;
}

@InputType({ description: "Lượt xem mới của một bài. A new view count of a news article." })
export class UpdateViewCountInput extends VersionedInput {
  @Field(() => ID, { description: "Bài. The news article." })
  newsArticleId!: string;

  @Field(() => Int, { description: "Lượt xem, không ít hơn số đã ghi. The view count, not less than the stored one." })
  viewCount!: number;
}
