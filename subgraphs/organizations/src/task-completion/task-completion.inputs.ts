import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { ID, InputType, Int } from "type-graphql";

@InputType({
  description: bilingual(
    "Dữ liệu về mức độ hoàn thành nhiệm vụ",
    "What is needed to record a level of task completion",
  ),
})
export class RecordTaskCompletionInput extends CreateRecordInput {
  @InputField(() => ID, "Tổ chức; hoặc cá nhân", "The organization; or else the person", { nullable: true })
  organizationId?: string | null;

  @InputField(() => ID, "Cá nhân; hoặc tổ chức", "The person; or else the organization", { nullable: true })
  personId?: string | null;

  @InputField(() => Int, "Năm đánh giá", "The year")
  year!: number;

  @InputField(() => TaskCompletionLevel, "Mức độ", "The level")
  level!: TaskCompletionLevel;
}
