import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Day, Flag, ForeignId, ReferenceTo, SortKey, Text } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC, restrictRecords } from "@thidua/kit/model/visibility";
import { SubjectKind } from "@thidua/vocabulary/enumerations";
import { Directive, ObjectType } from "type-graphql";
import { ExampleProgram } from "../example-program/example-program.js";
import { ExampleKind } from "./example-kind.js";
import { ExampleStage } from "./example-stage.js";
import { honoredOnly } from "./honored-only.js";

/** A person, collective or household held up to others, or a new way of doing things. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Điển hình tiên tiến; công khai khi đã được tôn vinh, trước đó chỉ cán bộ của tỉnh thấy",
    "A typical example; public once it has been honored, before that for the province's staff alone",
  ),
})
@Entity({ tableName: "typical_example" })
export class TypicalExample extends SearchableRecord {
  @Choice(ExampleKind, "Loại điển hình", "Kind of the example", { level: PUBLIC, index: true })
  kind!: ExampleKind;

  @Choice(SubjectKind, "Đối tượng", "Whether it is an individual, a collective or a household", {
    level: PUBLIC,
    index: true,
  })
  subjectKind!: SubjectKind;

  @Text("Tên cá nhân, tập thể, hộ hoặc mô hình", "Name of the person, collective, household or model", {
    level: PUBLIC,
  })
  name!: string;

  /** People by given name, all others by the dictionary; compared byte by byte. */
  @SortKey({ index: false })
  nameSortKey!: string;

  @Text("Điển hình về việc gì; null khi không nêu", "What it is an example of; null when not stated", {
    level: PUBLIC,
    nullable: true,
  })
  title?: string | null;

  @Text("Tóm tắt thành tích; null khi không nêu", "What was achieved, in short; null when not stated", {
    level: PUBLIC,
    nullable: true,
  })
  summary?: string | null;

  @ForeignId({ nullable: true })
  personId?: string | null;

  @ForeignId()
  organizationId!: string;

  @ForeignId({ nullable: true })
  campaignId?: string | null;

  @ReferenceTo(() => ExampleProgram, { nullable: true })
  programId?: string | null;

  @Choice(ExampleStage, "Phương diện hiện tại", "The stage that it has reached", { level: PUBLIC, index: true })
  currentStage!: ExampleStage;

  @Flag("Đã công khai: đã được tôn vinh", "Whether it is public: whether it has been honored", {
    level: PUBLIC,
    index: true,
  })
  isPublic!: boolean;

  @Day(
    "Ngày được tôn vinh lần đầu; null khi chưa hoặc không rõ ngày",
    "Day on which it was first honored; null before that, or when the day is unknown",
    { level: PUBLIC, nullable: true, index: true },
  )
  honoredOn?: string | null;

  override searchableTexts() {
    return [this.name, this.title, this.summary];
  }
}

restrictRecords(TypicalExample, honoredOnly);
