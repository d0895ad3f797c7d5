import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Choices, ForeignId, ReferenceTo, Text, Whole } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { ExampleProgram } from "../example-program/example-program.js";
import { ReplicationScope } from "../replication/replication-scope.js";
import { ExampleKind } from "../typical-example/example-kind.js";
import { ExampleStage } from "../typical-example/example-stage.js";
import { RecognitionAct } from "../typical-example/recognition-act.js";

/** What a campaign or a program states about the work with typical examples. */
@ObjectType({
  description: bilingual(
    "Nội dung định hướng công tác điển hình do một phong trào hoặc chương trình nêu",
    "What a campaign or a program states about the work with typical examples",
  ),
})
@Entity({ tableName: "example_guideline" })
export class ExampleGuideline extends SearchableRecord {
  @ForeignId({ nullable: true, description: ["Phong trào nêu nội dung", "The campaign that states the guideline"] })
  campaignId?: string | null;

  @ReferenceTo(() => ExampleProgram, {
    nullable: true,
    description: ["Chương trình nêu nội dung", "The program that states the guideline"],
  })
  programId?: string | null;

  @ForeignId({ nullable: true, description: ["Tổ chức nêu nội dung", "The organization that states the guideline"] })
  organizationId?: string | null;

  @Whole("Thứ tự trong phong trào hoặc chương trình, từ 1", "The position within the campaign or program, from 1", {
    level: PUBLIC,
  })
  position!: number;

  @Text("Nội dung", "The text", { level: PUBLIC, limit: 5_000 })
  text!: string;

  @Choices(ExampleKind, "Các loại điển hình được nêu", "The kinds of examples that the text names", {
    level: PUBLIC,
    checked: true,
  })
  kinds!: ExampleKind[];

  @Choices(ExampleStage, "Các phương diện được nêu, theo thứ tự", "The stages that the text names, in their order", {
    level: PUBLIC,
    checked: true,
  })
  stages!: ExampleStage[];

  @Choices(RecognitionAct, "Các hình thức ghi nhận được nêu", "The acts of recognition that the text names", {
    level: PUBLIC,
    checked: true,
  })
  acts!: RecognitionAct[];

  @Choice(ReplicationScope, "Phạm vi nhân rộng", "The scope of replication", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    index: true,
  })
  replicationScope?: ReplicationScope | null;

  override searchableTexts() {
    return { names: [], contents: [this.text] };
  }
}
