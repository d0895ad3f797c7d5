import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { Field, ID, InputType, Int } from "type-graphql";
import { ExampleDocumentInput } from "../example-document/index.js";
import { ReplicationScope } from "../replication/replication-scope.js";
import { SelectionStepInput } from "../selection-step/selection-step.inputs.js";
import { ExampleStage } from "../typical-example/example-stage.js";

@InputType({ description: "Dữ liệu để lập chương trình điển hình. What is needed to make a program of examples." })
export class CreateExampleProgramInput extends CreateRecordInput {
  @Field(() => String, { description: "Mã ổn định. Stable code." })
  code!: string;

  @Field(() => String, { description: "Tên chương trình. Name of the program." })
  name!: string;

  @Field(() => ID, { description: "Tổ chức thực hiện chương trình. The organization whose program it is." })
  organizationId!: string;

  @Field(() => ID, { nullable: true, description: "Phong trào chứa chương trình. The campaign of which it is part." })
  campaignId?: string | null;

  @Field(() => Int, { nullable: true, description: "Năm đầu. First year." })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: "Năm cuối. Last year." })
  toYear?: number | null;

  @Field(() => [String], { nullable: true, description: "Mục tiêu, theo thứ tự. Objectives, in order." })
  objectives?: string[] | null;

  @Field(() => [ExampleStage], { nullable: true, description: "Các phương diện được nêu. The stages that it names." })
  stages?: ExampleStage[] | null;

  @Field(() => ReplicationScope, { nullable: true, description: "Phạm vi nhân rộng. How far examples are replicated." })
  replicationScope?: ReplicationScope | null;

  @Field(() => [ExampleDocumentInput], { nullable: true, description: "Văn bản làm cơ sở. Documents it stands on." })
  documents?: ExampleDocumentInput[] | null;

  @Field(() => [SelectionStepInput], {
    nullable: true,
    description: "Quy trình xét chọn, theo thứ tự. The steps of the selection, in order.",
  })
  steps?: SelectionStepInput[] | null;
}
