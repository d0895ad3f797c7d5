import { bilingual } from "@thidua/base/locale";
import { InputField } from "@thidua/kit/model/fields";
import { Certainty, SourceReferenceInput } from "@thidua/kit/model/provenance";
import { DateScalar, SafeIntegerScalar } from "@thidua/kit/model/scalars";
import { RecipientPositionClass, TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { ID, InputType, Int } from "type-graphql";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";

@InputType({
  description: bilingual("Một người, tập thể hoặc hộ được khen trong quyết định", "One recipient in a decision"),
})
export class AwardInput {
  @InputField(
    () => String,
    "Chữ viết tắt của danh hiệu, hình thức có hiệu lực vào ngày quyết định",
    "Abbreviation of the title or form in force on the date of the decision",
  )
  formCode!: string;

  @InputField(() => Int, "Hạng", "Class", { nullable: true })
  grade?: number | null;

  @InputField(() => AwardSubjectKind, "Đối tượng", "Kind of subject")
  subjectKind!: AwardSubjectKind;

  @InputField(() => String, "Tên như trong quyết định", "Name as in the decision")
  recipientName!: string;

  @InputField(() => String, "Chức vụ khi được khen", "Position at that time", { nullable: true })
  position?: string | null;

  @InputField(() => RecipientPositionClass, "Nhóm chức vụ", "Class of the position", { nullable: true })
  recipientPositionClass?: RecipientPositionClass | null;

  @InputField(() => ID, "Cá nhân được khen, nếu có hồ sơ", "The person, if known", { nullable: true })
  personId?: string | null;

  @InputField(() => ID, "Tổ chức được khen, nếu có hồ sơ", "The honored body, if known", { nullable: true })
  organizationId?: string | null;

  @InputField(() => ID, "Đơn vị của người, hộ, tập thể được khen", "Unit of the recipient", { nullable: true })
  unitId?: string | null;

  @InputField(
    () => String,
    "Mã loại hình khen thưởng có hiệu lực vào ngày quyết định",
    "Code of the commendation type",
    { nullable: true },
  )
  commendationTypeCode?: string | null;

  @InputField(() => ID, "Phong trào thi đua là cơ sở", "The campaign it results from", { nullable: true })
  campaignId?: string | null;

  @InputField(() => ID, "Điển hình tiên tiến là cơ sở", "The typical example behind it", { nullable: true })
  typicalExampleId?: string | null;

  @InputField(() => TaskCompletionLevel, "Mức độ hoàn thành nhiệm vụ", "Task completion", { nullable: true })
  taskCompletionLevel?: TaskCompletionLevel | null;

  @InputField(() => String, "Thành tích", "The achievement", { nullable: true })
  achievement?: string | null;

  @InputField(() => DateScalar, "Thành tích tính từ ngày", "First day of the achievement", { nullable: true })
  achievementFrom?: string | null;

  @InputField(() => DateScalar, "Thành tích tính đến hết ngày", "Last day of the achievement", { nullable: true })
  achievementTo?: string | null;

  @InputField(
    () => DateScalar,
    "Ngày trao tặng (mặc định: của quyết định)",
    "Day it was handed over; the decision's by default",
    { nullable: true },
  )
  awardedOn?: string | null;

  @InputField(() => Boolean, "Truy tặng (mặc định: không)", "Posthumous; false by default", { nullable: true })
  isPosthumous?: boolean | null;

  @InputField(() => SafeIntegerScalar, "Tiền thưởng, đồng", "Bonus in đồng", { nullable: true })
  amountVnd?: number | null;

  @InputField(() => Certainty, "Mức độ chắc chắn (mặc định: của quyết định)", "Certainty; the decision's by default", {
    nullable: true,
  })
  certainty?: Certainty | null;

  @InputField(() => [SourceReferenceInput], "Nguồn (mặc định: của quyết định)", "Sources; the decision's by default", {
    nullable: true,
  })
  sources?: SourceReferenceInput[] | null;
}
