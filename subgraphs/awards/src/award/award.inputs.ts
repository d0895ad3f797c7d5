import { Certainty, SourceReferenceInput } from "@thidua/kit/model/provenance";
import { DateScalar, SafeIntegerScalar } from "@thidua/kit/model/scalars";
import { RecipientPositionClass, TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { Field, ID, InputType, Int } from "type-graphql";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";

@InputType({ description: "Một người, tập thể hoặc hộ được khen trong quyết định. One recipient in a decision." })
export class AwardInput {
  @Field(() => String, {
    description:
      "Chữ viết tắt của danh hiệu, hình thức có hiệu lực vào ngày quyết định. Abbreviation of the title or form in force on the date of the decision.",
  })
  formCode!: string;

  @Field(() => Int, { nullable: true, description: "Hạng. Class." })
  grade?: number | null;

  @Field(() => AwardSubjectKind, { description: "Đối tượng. Kind of subject." })
  subjectKind!: AwardSubjectKind;

  @Field(() => String, { description: "Tên như trong quyết định. Name as in the decision." })
  recipientName!: string;

  @Field(() => String, { nullable: true, description: "Chức vụ khi được khen. Position at that time." })
  position?: string | null;

  @Field(() => RecipientPositionClass, { nullable: true, description: "Nhóm chức vụ. Class of the position." })
  recipientPositionClass?: RecipientPositionClass | null;

  @Field(() => ID, { nullable: true, description: "Cá nhân được khen, nếu có hồ sơ. The person, if known." })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: "Tổ chức được khen, nếu có hồ sơ. The honored body, if known." })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: "Đơn vị của người, hộ, tập thể được khen. Unit of the recipient." })
  unitId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Mã loại hình khen thưởng có hiệu lực vào ngày quyết định. Code of the commendation type.",
  })
  commendationTypeCode?: string | null;

  @Field(() => ID, { nullable: true, description: "Phong trào thi đua là cơ sở. The campaign it results from." })
  campaignId?: string | null;

  @Field(() => ID, { nullable: true, description: "Điển hình tiên tiến là cơ sở. The typical example behind it." })
  typicalExampleId?: string | null;

  @Field(() => TaskCompletionLevel, { nullable: true, description: "Mức độ hoàn thành nhiệm vụ. Task completion." })
  taskCompletionLevel?: TaskCompletionLevel | null;

  @Field(() => String, { nullable: true, description: "Thành tích. The achievement." })
  achievement?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Thành tích tính từ ngày. First day of the achievement." })
  achievementFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Thành tích tính đến hết ngày. Last day of the achievement.",
  })
  achievementTo?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày trao tặng (mặc định: của quyết định). Day it was handed over; the decision's by default.",
  })
  awardedOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Truy tặng (mặc định: không). Posthumous; false by default." })
  isPosthumous?: boolean | null;

  @Field(() => SafeIntegerScalar, { nullable: true, description: "Tiền thưởng, đồng. Bonus in đồng." })
  amountVnd?: number | null;

  @Field(() => Certainty, {
    nullable: true,
    description: "Mức độ chắc chắn (mặc định: của quyết định). Certainty; the decision's by default.",
  })
  certainty?: Certainty | null;

  @Field(() => [SourceReferenceInput], {
    nullable: true,
    description: "Nguồn (mặc định: của quyết định). Sources; the decision's by default.",
  })
  sources?: SourceReferenceInput[] | null;
}
