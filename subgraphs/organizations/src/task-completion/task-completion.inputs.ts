import { IdempotentInput } from "@thidua/kit/graph/mutations";
import { Certainty, SourceReferenceInput } from "@thidua/kit/model/provenance";
import { TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({
  description: "Dữ liệu về mức độ hoàn thành nhiệm vụ. What is needed to record a level of task completion.",
})
export class RecordTaskCompletionInput extends IdempotentInput {
  @Field(() => ID, { nullable: true, description: "Tổ chức; hoặc cá nhân. The organization; or else the person." })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: "Cá nhân; hoặc tổ chức. The person; or else the organization." })
  personId?: string | null;

  @Field(() => Int, { description: "Năm đánh giá. The year." })
  year!: number;

  @Field(() => TaskCompletionLevel, { description: "Mức độ. The level." })
  level!: TaskCompletionLevel;

  @Field(() => Certainty, {
    nullable: true,
    description: "Mức độ chắc chắn (mặc định STATED). Certainty, STATED by default.",
  })
  certainty?: Certainty | null;

  @Field(() => [SourceReferenceInput], { nullable: true, description: "Nguồn. Sources." })
  sources?: SourceReferenceInput[] | null;
}
