import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, ForeignId, ReferenceTo, Text, Whole } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { ExampleProgram } from "../example-program/example-program.js";
import { SelectionStepKind } from "./selection-step-kind.js";

/** A step of the procedure by which a program selects its examples. */
@ObjectType({
  description: bilingual("Bước của quy trình xét chọn điển hình", "A step of the selection procedure of a program"),
})
@Entity({ tableName: "selection_step" })
@Unique({ properties: ["programId", "position"] })
export class SelectionStep extends BaseRecord {
  @ReferenceTo(() => ExampleProgram, {
    index: false,
    description: ["Chương trình xét chọn điển hình", "The program that selects its examples"],
  })
  programId!: string;

  @Whole("Thứ tự, từ 1", "The position in the procedure, from 1", { level: PUBLIC })
  position!: number;

  @Choice(SelectionStepKind, "Loại bước", "The kind of the step", { level: PUBLIC })
  kind!: SelectionStepKind;

  @ForeignId({ nullable: true, description: ["Tổ chức thực hiện bước", "The organization that takes the step"] })
  organizationId?: string | null;

  @ForeignId({ nullable: true, description: ["Hội đồng thực hiện bước", "The emulation council that takes the step"] })
  councilId?: string | null;

  @Text("Nội dung bước", "What the step consists of", { level: PUBLIC, nullable: "NOT_STATED" })
  text?: string | null;
}
