import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
import { Field, Int, ObjectType } from "type-graphql";
import { ExampleProgram } from "../example-program/example-program.js";
import { ReplicationScope } from "../replication/replication-scope.js";
import { ExampleKind } from "../typical-example/example-kind.js";
import { ExampleStage } from "../typical-example/example-stage.js";
import { RecognitionAct } from "../typical-example/recognition-act.js";

/** What a campaign or a program states about the work with typical examples. */
@ObjectType({
  description:
    "Điều mà một phong trào hay chương trình nêu về công tác điển hình. What a campaign or a program states about examples.",
})
@Entity({ tableName: "example_guideline" })
export class ExampleGuideline extends SearchableRecord {
  @Property({ type: "uuid", nullable: true })
  @Index()
  campaignId?: string | null;

  @ManyToOne({ entity: () => ExampleProgram, mapToPk: true, fieldName: "program_id", nullable: true })
  @Index()
  programId?: string | null;

  @Property({ type: "uuid", nullable: true })
  @Index()
  organizationId?: string | null;

  @Public()
  @Field(() => Int, {
    description: "Thứ tự trong phong trào hay chương trình, từ 1. Place within the campaign or program, from 1.",
  })
  @Property({ type: "integer" })
  position!: number;

  @Public()
  @Field(() => String, { description: "Nội dung. What is stated." })
  @Property({ type: "text" })
  text!: string;

  @Public()
  @Field(() => [ExampleKind], { description: "Loại điển hình được nêu. The kinds of examples that it names." })
  @Enum({ items: () => ExampleKind, type: "string", array: true })
  @Index({ type: "gin" })
  kinds!: ExampleKind[];

  @Public()
  @Field(() => [ExampleStage], {
    description: "Các phương diện được nêu, theo thứ tự. The stages that it names, in their order.",
  })
  @Enum({ items: () => ExampleStage, type: "string", array: true })
  @Index({ type: "gin" })
  stages!: ExampleStage[];

  @Public()
  @Field(() => [RecognitionAct], { description: "Các hình thức ghi nhận được nêu. The acts that it names." })
  @Enum({ items: () => RecognitionAct, type: "string", array: true })
  @Index({ type: "gin" })
  acts!: RecognitionAct[];

  @Public()
  @Field(() => ReplicationScope, {
    nullable: true,
    description: "Phạm vi nhân rộng; null khi không nêu. How far examples are replicated; null when it is not stated.",
  })
  @Enum({ items: () => ReplicationScope, type: "string", nullable: true })
  @Index()
  replicationScope?: ReplicationScope | null;

  override searchableTexts() {
    return [this.text];
  }
}
