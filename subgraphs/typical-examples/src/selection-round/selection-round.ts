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

/** A round of a selection: how many collectives and individuals it kept. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Đợt xét chọn điển hình và số lượng qua đợt",
    "A round of the selection of typical examples, with its counts",
  ),
})
@Entity({ tableName: "selection_round" })
// Deferred: a round that is inserted moves each later one by one position.
@Unique({
  name: "selection_round_place_unique",
  properties: ["programId", "organizationId", "series", "position"],
  deferMode: DeferMode.INITIALLY_DEFERRED,
})
export class SelectionRound extends BaseRecord {
  @ReferenceTo(() => ExampleProgram, {
    description: ["Chương trình mà đợt xét chọn thuộc về", "The program that the round belongs to"],
  })
  programId!: string;

  @ForeignId()
  organizationId!: string;

  @ReferenceTo(() => ReviewConference, {
    nullable: true,
    description: ["Hội nghị công bố đợt xét chọn", "The conference at which the round was announced"],
  })
  conferenceId?: string | null;

  @Whole(
    "Lượt xét chọn của tổ chức trong chương trình, từ 1",
    "The number of the selection that the organization makes within the program, from 1",
    { level: PUBLIC },
  )
  series!: number;

  @Whole("Thứ tự của đợt trong lượt xét chọn, từ 1", "The position of the round within its series, from 1", {
    level: PUBLIC,
  })
  position!: number;

  @Choice(SelectionRoundKind, "Loại đợt", "The kind of the round", { level: PUBLIC, index: true })
  kind!: SelectionRoundKind;

  @Whole("Số tập thể", "The number of collectives", { level: PUBLIC })
  @Check({ expression: (columns: { [name: string]: string }) => `${columns.collectiveCount} >= 0` })
  collectiveCount!: number;

  @Whole("Số cá nhân", "The number of individuals", { level: PUBLIC })
  @Check({ expression: (columns: { [name: string]: string }) => `${columns.individualCount} >= 0` })
  individualCount!: number;

  @Day("Ngày của đợt", "The date of the round", { level: PUBLIC, nullable: "NOT_STATED", index: true })
  heldOn?: string | null;

  @Text("Nguyên văn số lượng trong nguồn", "The counts as printed in the source", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  text?: string | null;

  /** The steps of the program's procedure that led to the round. The field `steps` returns them. */
  @Enum({ items: () => SelectionStepKind, type: "string", array: true })
  stepKinds!: SelectionStepKind[];

  @Json(() => DocumentReference, "Văn bản về kết quả của đợt", "The document on the result of the round", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  document?: DocumentReference | null;
}
