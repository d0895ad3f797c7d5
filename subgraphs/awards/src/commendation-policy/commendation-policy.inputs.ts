import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { DateScalar } from "@thidua/kit/model/scalars";
import { CommendationStep, InitiativeKind, TargetGroup, TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { Field, ID, InputType, Int } from "type-graphql";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import { CommendationBasis } from "./commendation-basis.js";

@InputType({
  description: "Dữ liệu để thêm quy định về khen thưởng. What is needed to add a statement about commendation.",
})
export class CreateCommendationPolicyInput extends CreateRecordInput {
  @Field(() => String, { description: "Nguyên văn. The statement verbatim." })
  statement!: string;

  @Field(() => DateScalar, { nullable: true, description: "Ngày nêu. Day of the statement." })
  statedOn?: string | null;

  @Field(() => Int, { nullable: true, description: "Thứ tự (mặc định: 1). Position, 1 by default." })
  position?: number | null;

  @Field(() => ID, { description: "Tổ chức nêu quy định. The body that states it." })
  organizationId!: string;

  @Field(() => ID, { nullable: true, description: "Phong trào thi đua. The campaign." })
  campaignId?: string | null;

  @Field(() => ID, { nullable: true, description: "Kế hoạch công tác thi đua, khen thưởng. The emulation plan." })
  emulationPlanId?: string | null;

  @Field(() => [String], { nullable: true, description: "Mã các nguyên tắc. Codes of principles." })
  principleCodes?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Mã các loại hình khen thưởng. Codes of commendation types." })
  commendationTypeCodes?: string[] | null;

  @Field(() => [AwardSubjectKind], { nullable: true, description: "Đối tượng. Kinds of subjects." })
  subjectKinds?: AwardSubjectKind[] | null;

  @Field(() => [TargetGroup], { nullable: true, description: "Nhóm được quan tâm. Groups with special attention." })
  priorityGroups?: TargetGroup[] | null;

  @Field(() => [CommendationBasis], { nullable: true, description: "Cơ sở khen thưởng. Bases." })
  bases?: CommendationBasis[] | null;

  @Field(() => [TaskCompletionLevel], { nullable: true, description: "Mức độ hoàn thành nhiệm vụ. Task completion." })
  taskCompletionLevels?: TaskCompletionLevel[] | null;

  @Field(() => [InitiativeKind], { nullable: true, description: "Loại sáng kiến, đề tài. Kinds of initiatives." })
  initiativeKinds?: InitiativeKind[] | null;

  @Field(() => [CommendationStep], { nullable: true, description: "Các bước. Steps." })
  steps?: CommendationStep[] | null;
}
