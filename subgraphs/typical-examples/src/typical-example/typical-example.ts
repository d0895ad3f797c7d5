import type { Opt } from "@mikro-orm/core";
import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Flag, ForeignId, ReferenceTo, SortKey, Text } from "@thidua/kit/model/columns";
import { type KnownDate, KnownDateColumns } from "@thidua/kit/model/known-date";
import { DatePrecision } from "@thidua/kit/model/scalars";
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

  @KnownDateColumns(
    ["Ngày được tôn vinh lần đầu", "The date the example was first honored"],
    ["Thời điểm được tôn vinh lần đầu", "The date the example was first honored"],
    { level: PUBLIC, index: true, otherwise: ["khi chưa được tôn vinh", "before that"] },
  )
  declare readonly honored: Opt<KnownDate> | null;
  declare honoredFrom: string | null;
  declare honoredUntil: string | null;
  honoredPrecision: Opt<DatePrecision> = DatePrecision.UNKNOWN;

  override searchableTexts() {
    return { names: [this.name, this.title], contents: [this.summary] };
  }
}

restrictRecords(TypicalExample, honoredOnly);
