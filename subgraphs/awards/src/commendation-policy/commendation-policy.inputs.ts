import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { CommendationStep, InitiativeKind, TargetGroup, TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { ID, InputType, Int } from "type-graphql";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import { CommendationBasis } from "./commendation-basis.js";

@InputType({
  description: bilingual(
    "Dữ liệu để thêm quy định về khen thưởng",
    "What is needed to add a statement about commendation",
  ),
})
export class CreateCommendationPolicyInput extends CreateRecordInput {
  @InputField(() => String, "Nguyên văn", "The statement verbatim")
  statement!: string;

  @InputField(() => DateScalar, "Ngày nêu", "Day of the statement", { nullable: true })
  statedOn?: string | null;

  @InputField(() => Int, "Thứ tự (mặc định: 1)", "Position, 1 by default", { nullable: true })
  position?: number | null;

  @InputField(() => ID, "Tổ chức nêu quy định", "The body that states it")
  organizationId!: string;

  @InputField(() => ID, "Phong trào thi đua", "The campaign", { nullable: true })
  campaignId?: string | null;

  @InputField(() => ID, "Kế hoạch công tác thi đua, khen thưởng", "The emulation plan", { nullable: true })
  emulationPlanId?: string | null;

  @InputField(() => [String], "Mã các nguyên tắc", "Codes of principles", { nullable: true })
  principleCodes?: string[] | null;

  @InputField(() => [String], "Mã các loại hình khen thưởng", "Codes of commendation types", { nullable: true })
  commendationTypeCodes?: string[] | null;

  @InputField(() => [AwardSubjectKind], "Đối tượng", "Kinds of subjects", { nullable: true })
  subjectKinds?: AwardSubjectKind[] | null;

  @InputField(() => [TargetGroup], "Nhóm được quan tâm", "Groups with special attention", { nullable: true })
  priorityGroups?: TargetGroup[] | null;

  @InputField(() => [CommendationBasis], "Cơ sở khen thưởng", "Bases", { nullable: true })
  bases?: CommendationBasis[] | null;

  @InputField(() => [TaskCompletionLevel], "Mức độ hoàn thành nhiệm vụ", "Task completion", { nullable: true })
  taskCompletionLevels?: TaskCompletionLevel[] | null;

  @InputField(() => [InitiativeKind], "Loại sáng kiến, đề tài", "Kinds of initiatives", { nullable: true })
  initiativeKinds?: InitiativeKind[] | null;

  @InputField(() => [CommendationStep], "Các bước", "Steps", { nullable: true })
  steps?: CommendationStep[] | null;
}
