import type { Opt } from "@mikro-orm/core";
import { Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { ObjectField } from "@thidua/kit/model/fields";
import { exactDay, KnownDate, type PossibleDays } from "@thidua/kit/model/known-date";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
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

  /** The first possible day (see known-date). */
  @Property({ type: "date", nullable: true })
  reachedFrom?: string | null;

  @Property({ type: "date", nullable: true })
  reachedUntil?: string | null;

  @Choice(DatePrecision, "Độ chính xác của ngày đạt", "The precision of the date", { level: PUBLIC })
  precision!: DatePrecision;

  @Text("Ghi chú của cán bộ", "The note of the staff", { level: INTERNAL, nullable: true })
  note?: string | null;

  @ObjectField(
    () => DateScalar,
    "Ngày đạt; để trống nếu nguồn không nêu đến ngày",
    "The date the stage was reached. Null: the day is not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  get reachedOn(): string | null {
    return exactDay(this.reachedDays);
  }

  @ObjectField(
    () => KnownDate,
    "Thời điểm đạt như đã biết",
    "The date the stage was reached, as precisely as is known",
    {
      level: PUBLIC,
      nullable: "NOT_STATED",
    },
  )
  get reached(): Opt<KnownDate> | null {
    return KnownDate.of(this.reachedDays);
  }

  private get reachedDays(): Opt<PossibleDays> {
    return { from: this.reachedFrom ?? null, until: this.reachedUntil ?? null, precision: this.precision };
  }
}

restrictRecords(ExampleStageEntry, honoredOnly);
