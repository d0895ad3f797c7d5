import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { ID, InputType, Int } from "type-graphql";
import { ReplicationScope } from "../replication/replication-scope.js";
import { ExampleKind } from "../typical-example/example-kind.js";
import { ExampleStage } from "../typical-example/example-stage.js";
import { RecognitionAct } from "../typical-example/recognition-act.js";

@InputType({
  description: bilingual("Dữ liệu về một điều được nêu", "What is needed to state something about examples"),
})
export class StateExampleGuidelineInput extends CreateRecordInput {
  @InputField(() => ID, "Phong trào nêu", "The campaign that states it", { nullable: true })
  campaignId?: string | null;

  @InputField(() => ID, "Chương trình nêu", "The program that states it", { nullable: true })
  programId?: string | null;

  @InputField(() => ID, "Tổ chức nêu", "The organization that states it", { nullable: true })
  organizationId?: string | null;

  @InputField(() => Int, "Thứ tự, mặc định 1", "Place, 1 by default", { nullable: true })
  position?: number | null;

  @InputField(() => String, "Nội dung", "What is stated")
  text!: string;

  @InputField(() => [ExampleKind], "Loại điển hình", "The kinds named", { nullable: true })
  kinds?: ExampleKind[] | null;

  @InputField(() => [ExampleStage], "Các phương diện", "The stages named", { nullable: true })
  stages?: ExampleStage[] | null;

  @InputField(() => [RecognitionAct], "Các hình thức ghi nhận", "The acts named", { nullable: true })
  acts?: RecognitionAct[] | null;

  @InputField(() => ReplicationScope, "Phạm vi nhân rộng", "How far to replicate", { nullable: true })
  replicationScope?: ReplicationScope | null;
}
