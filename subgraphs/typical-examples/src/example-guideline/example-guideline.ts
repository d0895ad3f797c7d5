import { Entity, Enum, Index } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, ForeignId, ReferenceTo, Text, Whole } from "@thidua/kit/model/columns";
import { ObjectField } from "@thidua/kit/model/fields";
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
    "Điều mà một phong trào hay chương trình nêu về công tác điển hình",
    "What a campaign or a program states about examples",
  ),
})
@Entity({ tableName: "example_guideline" })
export class ExampleGuideline extends SearchableRecord {
  @ForeignId({ nullable: true })
  campaignId?: string | null;

  @ReferenceTo(() => ExampleProgram, { nullable: true })
  programId?: string | null;

  @ForeignId({ nullable: true })
  organizationId?: string | null;

  @Whole("Thứ tự trong phong trào hay chương trình, từ 1", "Place within the campaign or program, from 1", {
    level: PUBLIC,
  })
  position!: number;

  @Text("Nội dung", "What is stated", { level: PUBLIC })
  text!: string;

  @ObjectField(() => [ExampleKind], "Loại điển hình được nêu", "The kinds of examples that it names", { level: PUBLIC })
  @Enum({ items: () => ExampleKind, type: "string", array: true })
  @Index({ type: "gin" })
  kinds!: ExampleKind[];

  @ObjectField(
    () => [ExampleStage],
    "Các phương diện được nêu, theo thứ tự",
    "The stages that it names, in their order",
    { level: PUBLIC },
  )
  @Enum({ items: () => ExampleStage, type: "string", array: true })
  @Index({ type: "gin" })
  stages!: ExampleStage[];

  @ObjectField(() => [RecognitionAct], "Các hình thức ghi nhận được nêu", "The acts that it names", { level: PUBLIC })
  @Enum({ items: () => RecognitionAct, type: "string", array: true })
  @Index({ type: "gin" })
  acts!: RecognitionAct[];

  @Choice(
    ReplicationScope,
    "Phạm vi nhân rộng; null khi không nêu",
    "How far examples are replicated; null when it is not stated",
    { level: PUBLIC, nullable: true, index: true },
  )
  replicationScope?: ReplicationScope | null;

  override searchableTexts() {
    return [this.text];
  }
}
