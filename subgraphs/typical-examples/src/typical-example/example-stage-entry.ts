import { Entity, Enum, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { BaseRecord } from "@thidua/kit/model/database";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { Internal, Public, restrictRecords } from "@thidua/kit/model/visibility";
import { Field, ObjectType } from "type-graphql";
import { ExampleStage } from "./example-stage.js";
import { honoredOnly } from "./honored-only.js";
import { TypicalExample } from "./typical-example.js";

/** When an example reached a stage. */
@ObjectType({ description: "Một bước trong quá trình của điển hình. A stage that an example has reached." })
@Entity({ tableName: "example_stage_entry" })
@Unique({ properties: ["exampleId", "stage"] })
export class ExampleStageEntry extends BaseRecord {
  @ManyToOne({ entity: () => TypicalExample, mapToPk: true, fieldName: "example_id" })
  exampleId!: string;

  /** As its example's, kept by `TypicalExampleService`: so that lists and the change feed need not look the example up. */
  @Property({ type: "boolean" })
  isPublic!: boolean;

  @Public()
  @Field(() => ExampleStage, { description: "Phương diện. The stage." })
  @Enum({ items: () => ExampleStage, type: "string" })
  stage!: ExampleStage;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đạt; null khi không rõ. Day on which it was reached; null when unknown.",
  })
  @Property({ type: "date", nullable: true })
  reachedOn?: string | null;

  @Public()
  @Field(() => DatePrecision, { description: "Ngày đạt chính xác đến đâu. How exactly the day is known." })
  @Enum({ items: () => DatePrecision, type: "string" })
  precision!: DatePrecision;

  @Internal()
  @Field(() => String, {
    nullable: true,
    description:
      "Ghi chú của cán bộ; null khi không có hoặc người đọc không phải cán bộ. " +
      "A note of the staff's own; null for none, and for readers who are not staff.",
  })
  @Property({ type: "text", nullable: true })
  note?: string | null;
}

restrictRecords(ExampleStageEntry, honoredOnly);
