import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { Field, ID, InputType, Int } from "type-graphql";
import { ReplicationScope } from "../replication/replication-scope.js";
import { ExampleKind } from "../typical-example/example-kind.js";
import { ExampleStage } from "../typical-example/example-stage.js";
import { RecognitionAct } from "../typical-example/recognition-act.js";

@InputType({ description: "Dữ liệu về một điều được nêu. What is needed to state something about examples." })
export class StateExampleGuidelineInput extends CreateRecordInput {
  @Field(() => ID, { nullable: true, description: "Phong trào nêu. The campaign that states it." })
  campaignId?: string | null;

  @Field(() => ID, { nullable: true, description: "Chương trình nêu. The program that states it." })
  programId?: string | null;

  @Field(() => ID, { nullable: true, description: "Tổ chức nêu. The organization that states it." })
  organizationId?: string | null;

  @Field(() => Int, { nullable: true, description: "Thứ tự, mặc định 1. Place, 1 by default." })
  position?: number | null;

  @Field(() => String, { description: "Nội dung. What is stated." })
  text!: string;

  @Field(() => [ExampleKind], { nullable: true, description: "Loại điển hình. The kinds named." })
  kinds?: ExampleKind[] | null;

  @Field(() => [ExampleStage], { nullable: true, description: "Các phương diện. The stages named." })
  stages?: ExampleStage[] | null;

  @Field(() => [RecognitionAct], { nullable: true, description: "Các hình thức ghi nhận. The acts named." })
  acts?: RecognitionAct[] | null;

  @Field(() => ReplicationScope, { nullable: true, description: "Phạm vi nhân rộng. How far to replicate." })
  replicationScope?: ReplicationScope | null;
}
