import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Day, ForeignId, Json, ReferenceTo, SortKey, Text, Whole } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { ExampleDocument } from "../example-document/index.js";
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
  @ReferenceTo(() => ExampleProgram)
  programId!: string;

  @Choice(ReviewKind, "Sơ kết hay tổng kết", "Interim or final", { level: PUBLIC, index: true })
  kind!: ReviewKind;

  @Text("Tên hội nghị", "Name of the conference", { level: PUBLIC })
  name!: string;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @SortKey({ index: false })
  nameSortKey!: string;

  @ForeignId()
  organizerId!: string;

  @Day("Ngày tổ chức; null khi không rõ", "Day on which it was held; null when unknown", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  heldOn?: string | null;

  @Whole("Năm đầu của thời gian được đánh giá; null khi không nêu", "First year under review; null if not stated", {
    level: PUBLIC,
    nullable: true,
  })
  reviewedFromYear?: number | null;

  @Whole("Năm cuối của thời gian được đánh giá; null khi không nêu", "Last year under review; null if not stated", {
    level: PUBLIC,
    nullable: true,
  })
  reviewedToYear?: number | null;

  @Day("1 tháng 1 của năm đầu được đánh giá", "1 January of the first year under review", {
    level: PUBLIC,
    nullable: true,
  })
  reviewedFrom?: string | null;

  @Day("31 tháng 12 của năm cuối được đánh giá", "31 December of the last year under review", {
    level: PUBLIC,
    nullable: true,
  })
  reviewedTo?: string | null;

  @Text(
    "Khoảng thời gian như in (“hơn hai năm”), giữ bên cạnh các năm, không suy ra gì; null khi không nêu",
    "The duration as printed, kept beside the years; nothing is derived from it; null when not stated",
    { level: PUBLIC, nullable: true },
  )
  statedDuration?: string | null;

  @ForeignId({ nullable: true })
  chairId?: string | null;

  @Text("Tên người chủ trì như in; null khi không nêu", "Name of the chair as printed; null when not stated", {
    level: PUBLIC,
    nullable: true,
  })
  chairName?: string | null;

  @Text("Chức vụ của người chủ trì như in; null khi không nêu", "Position of the chair as printed", {
    level: PUBLIC,
    nullable: true,
  })
  chairPosition?: string | null;

  @Json(() => [String], "Thành phần tham dự", "The groups that took part", { level: PUBLIC })
  participantGroups!: string[];

  @Text("Đánh giá của hội nghị; null khi không nêu", "What the conference found; null when not stated", {
    level: PUBLIC,
    nullable: true,
  })
  assessment?: string | null;

  @Json(() => [String], "Giải pháp cho những năm tiếp theo", "Solutions for the years to come", { level: PUBLIC })
  solutions!: string[];

  @Json(() => [ExampleDocument], "Văn bản được nêu", "The documents that were cited", { level: PUBLIC })
  documents!: ExampleDocument[];

  override searchableTexts() {
    return [this.name, this.chairName, this.assessment, ...this.solutions];
  }
}
