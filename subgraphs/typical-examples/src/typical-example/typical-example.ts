import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Day, Flag, ForeignId, NO_FIELD, ReferenceTo, SortKey, Text } from "@thidua/kit/model/columns";
import { ObjectField } from "@thidua/kit/model/fields";
import { exactDay, KnownDate, type PossibleDays } from "@thidua/kit/model/known-date";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC, restrictRecords } from "@thidua/kit/model/visibility";
import { SubjectKind } from "@thidua/vocabulary/enumerations";
import { Directive, ObjectType } from "type-graphql";
import { ExampleProgram } from "../example-program/example-program.js";
import { ExampleKind } from "./example-kind.js";
import { ExampleStage } from "./example-stage.js";
import { honoredOnly } from "./honored-only.js";

/** A person, collective or household that others are to follow, or a new model of work. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Điển hình tiên tiến; công khai khi đã được tôn vinh, trước đó chỉ cán bộ của tỉnh có quyền xem",
    "A typical example. It is public once it has been honored, and visible only to the province's staff before",
  ),
})
@Entity({ tableName: "typical_example" })
export class TypicalExample extends SearchableRecord {
  @Choice(ExampleKind, "Loại điển hình", "The kind of the example", { level: PUBLIC, index: true })
  kind!: ExampleKind;

  @Choice(
    SubjectKind,
    "Đối tượng: cá nhân, tập thể hoặc hộ",
    "The kind of the subject: an individual, a collective or a household",
    { level: PUBLIC, index: true },
  )
  subjectKind!: SubjectKind;

  @Text("Tên cá nhân, tập thể, hộ hoặc mô hình", "The name of the person, collective, household or model", {
    level: PUBLIC,
    limit: 500,
  })
  name!: string;

  /** The key of the name: people in the order of given names, all others in dictionary order. */
  @SortKey({ index: false })
  nameSortKey!: string;

  @Text("Nội dung nêu gương", "What the subject is an example of", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    limit: 500,
  })
  title?: string | null;

  @Text("Tóm tắt thành tích", "The summary of the achievements", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    limit: 10_000,
  })
  summary?: string | null;

  @ForeignId({
    nullable: true,
    description: ["Cá nhân điển hình; để trống với tập thể", "The person, for an example that is not a collective"],
  })
  personId?: string | null;

  @ForeignId({ description: ["Tổ chức đăng ký điển hình", "The organization that registers the example"] })
  organizationId!: string;

  @ForeignId({
    nullable: true,
    description: ["Phong trào mà điển hình thuộc về", "The campaign that the example is part of"],
  })
  campaignId?: string | null;

  @ReferenceTo(() => ExampleProgram, {
    nullable: true,
    description: ["Chương trình mà điển hình thuộc về", "The program that the example is part of"],
  })
  programId?: string | null;

  @Choice(ExampleStage, "Phương diện hiện tại", "The current stage", { level: PUBLIC, index: true })
  currentStage!: ExampleStage;

  @Flag("Đã được tôn vinh và công khai", "Whether the example has been honored and is public", {
    level: PUBLIC,
    index: true,
  })
  isPublic!: boolean;

  /** The first possible day on which the example was first honored (see known-date). */
  @Day("Ngày được tôn vinh lần đầu", "The date the example was first honored", {
    level: NO_FIELD,
    nullable: true,
    index: true,
  })
  honoredFrom?: string | null;

  @Property({ type: "date", nullable: true })
  @Index()
  honoredUntil?: string | null;

  @Enum({ items: () => DatePrecision, type: "string" })
  honoredPrecision: Opt<DatePrecision> = DatePrecision.UNKNOWN;

  @ObjectField(
    () => DateScalar,
    "Ngày được tôn vinh lần đầu; để trống khi chưa được tôn vinh hoặc nếu nguồn không nêu đến ngày",
    "The date the example was first honored. Null: not applicable before that, or the day is not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  get honoredOn(): string | null {
    return exactDay(this.honoredDays);
  }

  @ObjectField(
    () => KnownDate,
    "Thời điểm được tôn vinh lần đầu như đã biết; để trống khi chưa được tôn vinh hoặc nếu nguồn không nêu",
    "The date the example was first honored, as precisely as is known. Null: not applicable before that, or not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  get honored(): Opt<KnownDate> | null {
    return KnownDate.of(this.honoredDays);
  }

  private get honoredDays(): Opt<PossibleDays> {
    return { from: this.honoredFrom ?? null, until: this.honoredUntil ?? null, precision: this.honoredPrecision };
  }

  override searchableTexts() {
    return { names: [this.name, this.title], contents: [this.summary] };
  }
}

restrictRecords(TypicalExample, honoredOnly);
