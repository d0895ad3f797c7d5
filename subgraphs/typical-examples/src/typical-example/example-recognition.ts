import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Day, ForeignId, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { DatePrecision } from "@thidua/kit/model/scalars";
import { INTERNAL, PUBLIC, restrictRecords } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { ReviewConference } from "../review-conference/review-conference.js";
import { honoredOnly } from "./honored-only.js";
import { RecognitionAct } from "./recognition-act.js";
import { TypicalExample } from "./typical-example.js";

/** An act by which an organization recognised an example. */
@ObjectType({ description: bilingual("Một lần ghi nhận điển hình", "An act by which an example was recognised") })
@Entity({ tableName: "example_recognition" })
export class ExampleRecognition extends BaseRecord {
  @ReferenceTo(() => TypicalExample)
  exampleId!: string;

  /** As its example's, kept by `TypicalExampleService`: so that lists and the change feed need not look the example up. */
  @Property({ type: "boolean" })
  isPublic!: boolean;

  @Choice(RecognitionAct, "Hình thức ghi nhận", "The act", { level: PUBLIC })
  act!: RecognitionAct;

  @Day("Ngày ghi nhận; null khi không rõ", "Day of the act; null when unknown", { level: PUBLIC, nullable: true })
  recognizedOn?: string | null;

  @Choice(DatePrecision, "Ngày chính xác đến đâu", "How exactly the day is known", { level: PUBLIC })
  precision!: DatePrecision;

  @ForeignId({ nullable: true })
  organizationId?: string | null;

  @ReferenceTo(() => ReviewConference, { nullable: true })
  conferenceId?: string | null;

  @Text(
    "Ghi chú của cán bộ; null khi không có hoặc người đọc không phải cán bộ",
    "A note of the staff's own; null for none, and for readers who are not staff",
    { level: INTERNAL, nullable: true },
  )
  note?: string | null;
}

restrictRecords(ExampleRecognition, honoredOnly);
