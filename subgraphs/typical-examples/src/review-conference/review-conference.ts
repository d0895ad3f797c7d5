import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { DateScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { ExampleDocument } from "../example-document/index.js";
import { ExampleProgram } from "../example-program/example-program.js";
import { ReviewKind } from "./review-kind.js";

/** A conference that reviews the work with typical examples. */
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Hội nghị sơ kết, tổng kết công tác điển hình. A conference that reviews the work with typical examples.",
})
@Entity({ tableName: "review_conference" })
export class ReviewConference extends SearchableRecord {
  @ManyToOne({ entity: () => ExampleProgram, mapToPk: true, fieldName: "program_id" })
  @Index()
  programId!: string;

  @Public()
  @Field(() => ReviewKind, { description: "Sơ kết hay tổng kết. Interim or final." })
  @Enum({ items: () => ReviewKind, type: "string" })
  @Index()
  kind!: ReviewKind;

  @Public()
  @Field(() => String, { description: "Tên hội nghị. Name of the conference." })
  @Property({ type: "text" })
  name!: string;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @Property({ type: "text", columnType: "text", collation: "C" })
  nameSortKey!: string;

  @Property({ type: "uuid" })
  @Index()
  organizerId!: string;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày tổ chức; null khi không rõ. Day on which it was held; null when unknown.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  heldOn?: string | null;

  @Public()
  @Field(() => Int, {
    nullable: true,
    description:
      "Năm đầu của thời gian được đánh giá; null khi không nêu. First year under review; null if not stated.",
  })
  @Property({ type: "integer", nullable: true })
  reviewedFromYear?: number | null;

  @Public()
  @Field(() => Int, {
    nullable: true,
    description:
      "Năm cuối của thời gian được đánh giá; null khi không nêu. Last year under review; null if not stated.",
  })
  @Property({ type: "integer", nullable: true })
  reviewedToYear?: number | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "1 tháng 1 của năm đầu được đánh giá. 1 January of the first year under review.",
  })
  @Property({ type: "date", nullable: true })
  reviewedFrom?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "31 tháng 12 của năm cuối được đánh giá. 31 December of the last year under review.",
  })
  @Property({ type: "date", nullable: true })
  reviewedTo?: string | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description:
      "Khoảng thời gian như in (“hơn hai năm”), giữ bên cạnh các năm, không suy ra gì; null khi không nêu. " +
      "The duration as printed, kept beside the years; nothing is derived from it; null when not stated.",
  })
  @Property({ type: "text", nullable: true })
  statedDuration?: string | null;

  @Property({ type: "uuid", nullable: true })
  @Index()
  chairId?: string | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Tên người chủ trì như in; null khi không nêu. Name of the chair as printed; null when not stated.",
  })
  @Property({ type: "text", nullable: true })
  chairName?: string | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Chức vụ của người chủ trì như in; null khi không nêu. Position of the chair as printed.",
  })
  @Property({ type: "text", nullable: true })
  chairPosition?: string | null;

  @Public()
  @Field(() => [String], { description: "Thành phần tham dự. The groups that took part." })
  @Property({ type: "json" })
  participantGroups!: string[];

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Đánh giá của hội nghị; null khi không nêu. What the conference found; null when not stated.",
  })
  @Property({ type: "text", nullable: true })
  assessment?: string | null;

  @Public()
  @Field(() => [String], { description: "Giải pháp cho những năm tiếp theo. Solutions for the years to come." })
  @Property({ type: "json" })
  solutions!: string[];

  @Public()
  @Field(() => [ExampleDocument], { description: "Văn bản được nêu. The documents that were cited." })
  @Property({ type: "json" })
  documents!: ExampleDocument[];

  override searchableTexts() {
    return [this.name, this.chairName, this.assessment, ...this.solutions];
  }
}
