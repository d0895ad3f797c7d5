import { DeferMode } from "@mikro-orm/core";
import { Check, Entity, Enum, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { DocumentReference } from "@thidua/documents";
import { Choice, Day, ForeignId, Json, ReferenceTo, Text, Whole } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { ExampleProgram } from "../example-program/example-program.js";
import { ReviewConference } from "../review-conference/review-conference.js";
import { SelectionStepKind } from "../selection-step/selection-step-kind.js";
import { SelectionRoundKind } from "./selection-round-kind.js";

/** How many collectives and individuals one round of a selection left. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Đợt xét chọn điển hình và số lượng qua đợt",
    "A round of the selection of examples, with its counts",
  ),
})
@Entity({ tableName: "selection_round" })
// Deferred: a round put in between moves the later ones by one place each.
@Unique({
  name: "selection_round_place_unique",
  properties: ["programId", "organizationId", "series", "position"],
  deferMode: DeferMode.INITIALLY_DEFERRED,
})
export class SelectionRound extends BaseRecord {
  @ReferenceTo(() => ExampleProgram)
  programId!: string;

  @ForeignId()
  organizationId!: string;

  @ReferenceTo(() => ReviewConference, { nullable: true })
  conferenceId?: string | null;

  @Whole(
    "Lượt xét chọn của tổ chức trong chương trình, từ 1",
    "Which selection of the organization within the program, from 1",
    { level: PUBLIC },
  )
  series!: number;

  @Whole("Thứ tự của đợt, từ 1", "Place of the round, from 1", { level: PUBLIC })
  position!: number;

  @Choice(SelectionRoundKind, "Loại đợt", "Kind of the round", { level: PUBLIC, index: true })
  kind!: SelectionRoundKind;

  @Whole("Số tập thể", "How many collectives", { level: PUBLIC })
  @Check({ expression: (columns: { [name: string]: string }) => `${columns.collectiveCount} >= 0` })
  collectiveCount!: number;

  @Whole("Số cá nhân", "How many individuals", { level: PUBLIC })
  @Check({ expression: (columns: { [name: string]: string }) => `${columns.individualCount} >= 0` })
  individualCount!: number;

  @Day("Ngày của đợt; null khi nguồn không ghi", "Day of the round; null when the source does not tell", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  heldOn?: string | null;

  @Text("Nguyên văn số lượng trong nguồn; null khi không có", "The counts verbatim; null without a source text", {
    level: PUBLIC,
    nullable: true,
  })
  text?: string | null;

  /** Which steps of the program's procedure led to the round. */
  @Enum({ items: () => SelectionStepKind, type: "string", array: true })
  stepKinds!: SelectionStepKind[];

  @Json(
    () => DocumentReference,
    "Văn bản về kết quả đợt; null khi không nêu",
    "The document on the round's result; null when not stated",
    { level: PUBLIC, nullable: true },
  )
  document?: DocumentReference | null;
}
