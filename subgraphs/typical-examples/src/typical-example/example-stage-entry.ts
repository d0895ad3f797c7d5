import type { Opt } from "@mikro-orm/core";
import { Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { type KnownDate, KnownDateColumns } from "@thidua/kit/model/known-date";
import type { DatePrecision } from "@thidua/kit/model/scalars";
import { INTERNAL, PUBLIC, restrictRecords } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { ExampleStage } from "./example-stage.js";
import { honoredOnly } from "./honored-only.js";
import { TypicalExample } from "./typical-example.js";

/** A stage that an example has reached. */
@ObjectType({ description: bilingual("Một phương diện mà điển hình đã đạt", "A stage that an example has reached") })
@Entity({ tableName: "example_stage_entry" })
@Unique({ properties: ["exampleId", "stage"] })
export class ExampleStageEntry extends BaseRecord {
  @ReferenceTo(() => TypicalExample, {
    index: false,
    description: ["Điển hình được chuyển bước", "The example that reaches the stage"],
  })
  exampleId!: string;

  /** A copy of the example's, kept by `TypicalExampleService`, so that lists and the change feed need no lookup. */
  @Property({ type: "boolean" })
  isPublic!: boolean;

  @Choice(ExampleStage, "Phương diện", "The stage", { level: PUBLIC })
  stage!: ExampleStage;

  @KnownDateColumns(
    ["Ngày đạt", "The date the stage was reached"],
    ["Thời điểm đạt", "The date the stage was reached"],
    {
      level: PUBLIC,
      precision: ["Độ chính xác của ngày đạt", "The precision of the date"],
      precisionColumn: "precision",
    },
  )
  declare readonly reached: Opt<KnownDate> | null;
  declare reachedFrom: string | null;
  declare reachedUntil: string | null;
  declare precision: DatePrecision;

  @Text("Ghi chú của cán bộ", "The note of the staff", { level: INTERNAL, nullable: true })
  note?: string | null;
}

restrictRecords(ExampleStageEntry, honoredOnly);
