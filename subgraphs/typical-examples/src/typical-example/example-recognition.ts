import type { Opt } from "@mikro-orm/core";
import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, ForeignId, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { type KnownDate, KnownDateColumns } from "@thidua/kit/model/known-date";
import type { DatePrecision } from "@thidua/kit/model/scalars";
import { INTERNAL, PUBLIC, restrictRecords } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { ReviewConference } from "../review-conference/review-conference.js";
import { honoredOnly } from "./honored-only.js";
import { RecognitionAct } from "./recognition-act.js";
import { TypicalExample } from "./typical-example.js";

/** An act by which an organization recognized an example. */
@ObjectType({ description: bilingual("Một lần ghi nhận điển hình", "An act by which an example was recognized") })
@Entity({ tableName: "example_recognition" })
export class ExampleRecognition extends BaseRecord {
  @ReferenceTo(() => TypicalExample, { description: ["Điển hình được ghi nhận", "The example that is recognized"] })
  exampleId!: string;

  /** A copy of the example's, kept by `TypicalExampleService`, so that lists and the change feed need no lookup. */
  @Property({ type: "boolean" })
  isPublic!: boolean;

  @Choice(RecognitionAct, "Hình thức ghi nhận", "The act of recognition", { level: PUBLIC })
  act!: RecognitionAct;

  @KnownDateColumns(["Ngày ghi nhận", "The date of the act"], ["Thời điểm ghi nhận", "The date of the act"], {
    level: PUBLIC,
    precision: ["Độ chính xác của ngày ghi nhận", "The precision of the date"],
    precisionColumn: "precision",
  })
  declare readonly recognized: Opt<KnownDate> | null;
  declare recognizedFrom: string | null;
  declare recognizedUntil: string | null;
  declare precision: DatePrecision;

  @ForeignId({ nullable: true, description: ["Tổ chức ghi nhận", "The organization that recognizes the example"] })
  organizationId?: string | null;

  @ReferenceTo(() => ReviewConference, {
    nullable: true,
    description: ["Hội nghị tại đó điển hình được ghi nhận", "The conference at which the example is recognized"],
  })
  conferenceId?: string | null;

  @Text("Ghi chú của cán bộ", "The note of the staff", { level: INTERNAL, nullable: true })
  note?: string | null;
}

restrictRecords(ExampleRecognition, honoredOnly);
