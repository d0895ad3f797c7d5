import { Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Day, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { DatePrecision } from "@thidua/kit/model/scalars";
import { INTERNAL, PUBLIC, restrictRecords } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { ExampleStage } from "./example-stage.js";
import { honoredOnly } from "./honored-only.js";
import { TypicalExample } from "./typical-example.js";

/** When an example reached a stage. */
@ObjectType({ description: bilingual("Một bước trong quá trình của điển hình", "A stage that an example has reached") })
@Entity({ tableName: "example_stage_entry" })
@Unique({ properties: ["exampleId", "stage"] })
export class ExampleStageEntry extends BaseRecord {
  @ReferenceTo(() => TypicalExample, { index: false })
  exampleId!: string;

  /** As its example's, kept by `TypicalExampleService`: so that lists and the change feed need not look the example up. */
  @Property({ type: "boolean" })
  isPublic!: boolean;

  @Choice(ExampleStage, "Phương diện", "The stage", { level: PUBLIC })
  stage!: ExampleStage;

  @Day("Ngày đạt; null khi không rõ", "Day on which it was reached; null when unknown", {
    level: PUBLIC,
    nullable: true,
  })
  reachedOn?: string | null;

  @Choice(DatePrecision, "Ngày đạt chính xác đến đâu", "How exactly the day is known", { level: PUBLIC })
  precision!: DatePrecision;

  @Text(
    "Ghi chú của cán bộ; null khi không có hoặc người đọc không phải cán bộ",
    "A note of the staff's own; null for none, and for readers who are not staff",
    { level: INTERNAL, nullable: true },
  )
  note?: string | null;
}

restrictRecords(ExampleStageEntry, honoredOnly);
