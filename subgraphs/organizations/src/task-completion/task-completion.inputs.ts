import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({
  description: "Dữ liệu về mức độ hoàn thành nhiệm vụ. What is needed to record a level of task completion.",
})
export class RecordTaskCompletionInput extends CreateRecordInput {
  @Field(() => ID, { nullable: true, description: "Tổ chức; hoặc cá nhân. The organization; or else the person." })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: "Cá nhân; hoặc tổ chức. The person; or else the organization." })
  personId?: string | null;

  @Field(() => Int, { description: "Năm đánh giá. The year." })
  year!: number;

  @Field(() => TaskCompletionLevel, { description: "Mức độ. The level." })
  level!: TaskCompletionLevel;
}
