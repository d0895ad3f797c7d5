import { stubOf } from "@thidua/kit/graph/federation";
import { statisticsType } from "@thidua/kit/graph/statistics";
import { SafeIntegerScalar } from "@thidua/kit/model/scalars";
import { Internal, Public } from "@thidua/kit/model/visibility";
import { Field, Int, ObjectType } from "type-graphql";
import { AwardCategory } from "../award-form/award-category.js";
import { AwardLevel } from "../award-form/award-level.js";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import { Organization } from "../organization/organization.js";
import { Province } from "../province/province.js";

/** One row of counted awards. What was not grouped by is null. */
@ObjectType({ description: "Một dòng thống kê khen thưởng. A row of counted awards." })
export class AwardStatsRow {
  @Public()
  @Field(() => Int, {
    nullable: true,
    description: "Năm quyết định; null khi không tính theo năm. Year of the decision; null when not grouped by.",
  })
  year?: number | null;

  /** The key that a title's rows of all periods share; the form itself is found by the resolver. */
  formKey?: string | null;

  @Public()
  @Field(() => AwardLevel, {
    nullable: true,
    description:
      "Cấp; null khi không tính theo cấp, hoặc không văn bản nào đã đọc quy định. Level; null when not grouped by, or when no text that was read fixes it.",
  })
  level?: AwardLevel | null;

  @Public()
  @Field(() => AwardCategory, {
    nullable: true,
    description: "Nhóm; null khi không tính theo nhóm. Class; null when not grouped by.",
  })
  category?: AwardCategory | null;

  @Public()
  @Field(() => AwardSubjectKind, {
    nullable: true,
    description: "Đối tượng; null khi không tính theo đối tượng. Kind of subject; null when not grouped by.",
  })
  subjectKind?: AwardSubjectKind | null;

  organizationId?: string | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description:
      "Loại tổ chức; null khi không tính theo loại hoặc không rõ tổ chức. Kind of the body; null when not grouped by, or when the body is unknown.",
  })
  organizationKind?: string | null;

  provinceId?: string | null;

  @Public()
  @Field(() => Organization, {
    nullable: true,
    description:
      "Tổ chức được khen, hoặc đơn vị của người được khen; null khi không tính theo tổ chức hoặc không rõ. The honored body, or the unit of the recipient; null when not grouped by or unknown.",
  })
  get organization(): Organization | null {
    return stubOf(Organization, this.organizationId);
  }

  @Public()
  @Field(() => Province, {
    nullable: true,
    description:
      "Tỉnh của tổ chức; null khi không tính theo tỉnh hoặc không rõ. The body's province; null when not grouped by or unknown.",
  })
  get province(): Province | null {
    return stubOf(Province, this.provinceId);
  }

  @Public()
  @Field(() => Int, { description: "Số lượt khen thưởng. How many awards." })
  awardCount!: number;

  @Public()
  @Field(() => Int, {
    description:
      "Số đối tượng được khen: người và tổ chức có hồ sơ được tính một lần, đối tượng chưa có hồ sơ tính một lần trong mỗi quyết định; không cộng được giữa các dòng. " +
      "How many recipients: known people and bodies count once, others once in each decision. Rows do not add up.",
  })
  recipientCount!: number;

  @Internal()
  @Field(() => SafeIntegerScalar, {
    nullable: true,
    description:
      "Tổng tiền thưởng ghi trong quyết định, đồng; null khi không quyết định nào ghi hoặc người đọc không phải cán bộ. " +
      "Sum of the bonus written in decisions, in đồng; null when none is written, and for readers who are not staff.",
  })
  amountVnd?: number | null;
}

export const AwardStats = statisticsType(() => AwardStatsRow, "AwardStats");
