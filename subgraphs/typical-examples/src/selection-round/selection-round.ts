import { DeferMode } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { DocumentReference } from "@thidua/documents";
import { BaseRecord } from "@thidua/kit/model/database";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { ExampleProgram } from "../example-program/example-program.js";
import { ReviewConference } from "../review-conference/review-conference.js";
import { SelectionStepKind } from "../selection-step/selection-step-kind.js";
import { SelectionRoundKind } from "./selection-round-kind.js";

/** How many collectives and individuals one round of a selection left. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: "Đợt xét chọn điển hình và số lượng qua đợt. A round of the selection of examples, with its counts.",
})
@Entity({ tableName: "selection_round" })
// Deferred: a round put in between moves the later ones by one place each.
@Unique({
  name: "selection_round_place_unique",
  properties: ["programId", "organizationId", "series", "position"],
  deferMode: DeferMode.INITIALLY_DEFERRED,
})
export class SelectionRound extends BaseRecord {
  @ManyToOne({ entity: () => ExampleProgram, mapToPk: true, fieldName: "program_id" })
  @Index()
  programId!: string;

  @Property({ type: "uuid" })
  @Index()
  organizationId!: string;

  @ManyToOne({ entity: () => ReviewConference, mapToPk: true, fieldName: "conference_id", nullable: true })
  @Index()
  conferenceId?: string | null;

  @Public()
  @Field(() => Int, {
    description:
      "Lượt xét chọn của tổ chức trong chương trình, từ 1. Which selection of the organization within the program, from 1.",
  })
  @Property({ type: "integer" })
  series!: number;

  @Public()
  @Field(() => Int, { description: "Thứ tự của đợt, từ 1. Place of the round, from 1." })
  @Property({ type: "integer" })
  position!: number;

  @Public()
  @Field(() => SelectionRoundKind, { description: "Loại đợt. Kind of the round." })
  @Enum({ items: () => SelectionRoundKind, type: "string" })
  @Index()
  kind!: SelectionRoundKind;

  @Public()
  @Field(() => Int, { description: "Số tập thể. How many collectives." })
  @Property({ type: "integer" })
  @Check({ expression: (columns: { [name: string]: string }) => `${columns.collectiveCount} >= 0` })
  collectiveCount!: number;

  @Public()
  @Field(() => Int, { description: "Số cá nhân. How many individuals." })
  @Property({ type: "integer" })
  @Check({ expression: (columns: { [name: string]: string }) => `${columns.individualCount} >= 0` })
  individualCount!: number;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày của đợt; null khi nguồn không ghi. Day of the round; null when the source does not tell.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  heldOn?: string | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Nguyên văn số lượng trong nguồn; null khi không có. The counts verbatim; null without a source text.",
  })
  @Property({ type: "text", nullable: true })
  text?: string | null;

  /** Which steps of the program's procedure led to the round. */
  @Enum({ items: () => SelectionStepKind, type: "string", array: true })
  stepKinds!: SelectionStepKind[];

  @Public()
  @Field(() => DocumentReference, {
    nullable: true,
    description:
      "Văn bản về kết quả đợt; null khi không nêu. The document on the round's result; null when not stated.",
  })
  @Property({ type: "json", nullable: true })
  document?: DocumentReference | null;
}
