import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { BaseRecord } from "@thidua/kit/model/database";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { Internal, Public, restrictRecords } from "@thidua/kit/model/visibility";
import { Field, ObjectType } from "type-graphql";
import { ReviewConference } from "../review-conference/review-conference.js";
import { honoredOnly } from "./honored-only.js";
import { RecognitionAct } from "./recognition-act.js";
import { TypicalExample } from "./typical-example.js";

/** An act by which an organization recognised an example. */
@ObjectType({ description: "Một lần ghi nhận điển hình. An act by which an example was recognised." })
@Entity({ tableName: "example_recognition" })
export class ExampleRecognition extends BaseRecord {
  @ManyToOne({ entity: () => TypicalExample, mapToPk: true, fieldName: "example_id" })
  @Index()
  exampleId!: string;

  /** As its example's, kept by `TypicalExampleService`: so that lists and the change feed need not look the example up. */
  @Property({ type: "boolean" })
  isPublic!: boolean;

  @Public()
  @Field(() => RecognitionAct, { description: "Hình thức ghi nhận. The act." })
  @Enum({ items: () => RecognitionAct, type: "string" })
  act!: RecognitionAct;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày ghi nhận; null khi không rõ. Day of the act; null when unknown.",
  })
  @Property({ type: "date", nullable: true })
  recognizedOn?: string | null;

  @Public()
  @Field(() => DatePrecision, { description: "Ngày chính xác đến đâu. How exactly the day is known." })
  @Enum({ items: () => DatePrecision, type: "string" })
  precision!: DatePrecision;

  @Property({ type: "uuid", nullable: true })
  @Index()
  organizationId?: string | null;

  @ManyToOne({ entity: () => ReviewConference, mapToPk: true, fieldName: "conference_id", nullable: true })
  @Index()
  conferenceId?: string | null;

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

restrictRecords(ExampleRecognition, honoredOnly);
