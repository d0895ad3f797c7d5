import { Entity, Enum, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { BaseRecord } from "@thidua/kit/model/database";
import { Public } from "@thidua/kit/model/visibility";
import { Field, Int, ObjectType } from "type-graphql";
import { ExampleProgram } from "../example-program/example-program.js";
import { SelectionStepKind } from "./selection-step-kind.js";

/** One step of the procedure by which a program selects its examples. */
@ObjectType({ description: "Bước của quy trình xét chọn điển hình. A step of the selection of examples." })
@Entity({ tableName: "selection_step" })
@Unique({ properties: ["programId", "position"] })
export class SelectionStep extends BaseRecord {
  @ManyToOne({ entity: () => ExampleProgram, mapToPk: true, fieldName: "program_id" })
  programId!: string;

  @Public()
  @Field(() => Int, { description: "Thứ tự, từ 1. Place in the procedure, from 1." })
  @Property({ type: "integer" })
  position!: number;

  @Public()
  @Field(() => SelectionStepKind, { description: "Loại bước. Kind of the step." })
  @Enum({ items: () => SelectionStepKind, type: "string" })
  kind!: SelectionStepKind;

  @Property({ type: "uuid", nullable: true })
  @Index()
  organizationId?: string | null;

  @Property({ type: "uuid", nullable: true })
  @Index()
  councilId?: string | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Nội dung bước; null khi không nêu. What is done in the step; null when it is not stated.",
  })
  @Property({ type: "text", nullable: true })
  text?: string | null;
}
