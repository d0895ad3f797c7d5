import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { InputType, Int } from "type-graphql";
import type { ReplicationScope } from "../replication/replication-scope.js";
import type { ExampleKind } from "../typical-example/example-kind.js";
import type { ExampleStage } from "../typical-example/example-stage.js";
import type { RecognitionAct } from "../typical-example/recognition-act.js";
import { ExampleGuideline } from "./example-guideline.js";

@InputType({
  description: bilingual(
    "Dữ liệu để ghi một nội dung định hướng công tác điển hình; phải nêu phong trào hoặc chương trình",
    "The data of a new guideline on typical examples. A campaign or a program is required",
  ),
})
export class StateExampleGuidelineInput extends CreateRecordInput {
  @ColumnInput(ExampleGuideline)
  campaignId?: string | null;

  @ColumnInput(ExampleGuideline)
  programId?: string | null;

  @ColumnInput(ExampleGuideline)
  organizationId?: string | null;

  @InputField(() => Int, "Thứ tự, mặc định là 1", "The position, 1 by default", { nullable: true })
  position?: number | null;

  @ColumnInput(ExampleGuideline)
  text!: string;

  @ColumnInput(ExampleGuideline, { nullable: true })
  kinds?: ExampleKind[] | null;

  @ColumnInput(ExampleGuideline, { nullable: true })
  stages?: ExampleStage[] | null;

  @ColumnInput(ExampleGuideline, { nullable: true })
  acts?: RecognitionAct[] | null;

  @ColumnInput(ExampleGuideline)
  replicationScope?: ReplicationScope | null;
}
