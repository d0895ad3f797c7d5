import { Entity, Enum, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Public } from "@thidua/kit/authorization";
import { BaseRecord } from "@thidua/kit/database";
import { DatePrecision, DateScalar } from "@thidua/kit/scalars";
import { Field, ObjectType } from "type-graphql";
import { ExampleStage } from "../vocabulary/index.js";
import { TypicalExample } from "./typical-example.js";

/** When an example reached a stage. */
@ObjectType({ description: "Một bước trong quá trình của điển hình. A stage that an example has reached." })
@Entity({ tableName: "example_stage_entry" })
@Unique({ properties: ["exampleId", "stage"] })
export class ExampleStageEntry extends BaseRecord {
  @ManyToOne({ entity: () => TypicalExample, mapToPk: true, fieldName: "example_id" })
  exampleId!: string;

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

  @Public()
  @Field(() => String, { nullable: true, description: "Ghi chú; null khi không có. A note; null for none." })
  @Property({ type: "text", nullable: true })
  note?: string | null;
}
