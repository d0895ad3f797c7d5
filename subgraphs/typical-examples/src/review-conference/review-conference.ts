import type { Opt } from "@mikro-orm/core";
import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { searchableNumber } from "@thidua/documents";
import { Choice, Day, ForeignId, Json, ReferenceTo, SortKey, Text, Whole } from "@thidua/kit/model/columns";
import { type KnownDate, KnownDateColumns } from "@thidua/kit/model/known-date";
import type { DatePrecision } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { DocumentsIndex, ExampleDocument } from "../example-document/index.js";
import { ExampleProgram } from "../example-program/example-program.js";
import { ReviewKind } from "./review-kind.js";

/** A conference that reviews the work with typical examples. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Hội nghị sơ kết, tổng kết công tác điển hình",
    "A conference that reviews the work with typical examples",
  ),
})
@Entity({ tableName: "review_conference" })
export class ReviewConference extends SearchableRecord {
  @ReferenceTo(() => ExampleProgram, { description: ["Chương trình được đánh giá", "The program under review"] })
  programId!: string;

  @Choice(ReviewKind, "Sơ kết hay tổng kết", "The kind of review, interim or final", { level: PUBLIC, index: true })
  kind!: ReviewKind;

  @Text("Tên hội nghị", "The name of the conference", { level: PUBLIC, limit: 500 })
  name!: string;

  /** The key of the name in Vietnamese dictionary order. */
  @SortKey({ index: false })
  nameSortKey!: string;

  @ForeignId()
  organizerId!: string;

  @Day("Ngày tổ chức", "The date the conference was held", { level: PUBLIC, nullable: "NOT_STATED", index: true })
  heldOn?: string | null;

  @Whole("Năm đầu của thời gian được đánh giá", "The first year under review", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  reviewedFromYear?: number | null;

  @Whole("Năm cuối của thời gian được đánh giá", "The last year under review", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  reviewedToYear?: number | null;

  @KnownDateColumns(
    ["Ngày đầu tiên được đánh giá", "The first day under review"],
    ["Thời điểm bắt đầu được đánh giá", "The start of the time under review"],
    { level: PUBLIC, day: "reviewedFrom" },
  )
  declare readonly reviewStarts: Opt<KnownDate> | null;
  declare reviewStartsFrom: string | null;
  declare reviewStartsUntil: string | null;
  declare reviewStartsPrecision: DatePrecision;

  @KnownDateColumns(
    ["Ngày cuối cùng được đánh giá", "The last day under review"],
    ["Thời điểm kết thúc được đánh giá", "The end of the time under review"],
    { level: PUBLIC, day: "reviewedTo" },
  )
  declare readonly reviewEnds: Opt<KnownDate> | null;
  declare reviewEndsFrom: string | null;
  declare reviewEndsUntil: string | null;
  declare reviewEndsPrecision: DatePrecision;

  @Text(
    "Khoảng thời gian theo nguyên văn (“hơn hai năm”), không dùng để suy ra các năm",
    'The duration as printed ("hơn hai năm"). The years are not derived from it',
    { level: PUBLIC, nullable: "NOT_STATED", limit: 200 },
  )
  statedDuration?: string | null;

  @ForeignId({ nullable: true, description: ["Người chủ trì", "The person who chaired the conference"] })
  chairId?: string | null;

  @Text("Tên người chủ trì, theo nguồn", "The name of the chair, as in the source", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    limit: 200,
  })
  chairName?: string | null;

  @Text("Chức vụ của người chủ trì, theo nguồn", "The position of the chair, as in the source", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    limit: 200,
  })
  chairPosition?: string | null;

  @Json(() => [String], "Thành phần tham dự", "The groups that took part", { level: PUBLIC })
  participantGroups!: string[];

  @Text("Đánh giá của hội nghị", "The assessment that the conference made", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    limit: 10_000,
  })
  assessment?: string | null;

  @Json(() => [String], "Các giải pháp cho những năm tiếp theo", "The measures for the following years", {
    level: PUBLIC,
  })
  solutions!: string[];

  @Json(() => [ExampleDocument], "Các văn bản được nêu", "The documents that the conference cited", { level: PUBLIC })
  @DocumentsIndex()
  documents!: ExampleDocument[];

  override searchableTexts() {
    return {
      names: [this.name, ...this.documents.flatMap(({ document }) => searchableNumber(document))],
      contents: [this.chairName, this.assessment, ...this.solutions],
    };
  }
}
