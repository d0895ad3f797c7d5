import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, ForeignId, ReferenceTo, Text, Whole } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { ExampleProgram } from "../example-program/example-program.js";
import { SelectionStepKind } from "./selection-step-kind.js";

/** One step of the procedure by which a program selects its examples. */
@ObjectType({ description: bilingual("Bước của quy trình xét chọn điển hình", "A step of the selection of examples") })
@Entity({ tableName: "selection_step" })
@Unique({ properties: ["programId", "position"] })
export class SelectionStep extends BaseRecord {
  @ReferenceTo(() => ExampleProgram, { index: false })
  programId!: string;

  @Whole("Thứ tự, từ 1", "Place in the procedure, from 1", { level: PUBLIC })
  position!: number;

  @Choice(SelectionStepKind, "Loại bước", "Kind of the step", { level: PUBLIC })
  kind!: SelectionStepKind;

  @ForeignId({ nullable: true })
  organizationId?: string | null;

  @ForeignId({ nullable: true })
  councilId?: string | null;

  @Text("Nội dung bước; null khi không nêu", "What is done in the step; null when it is not stated", {
    level: PUBLIC,
    nullable: true,
  })
  text?: string | null;
}
