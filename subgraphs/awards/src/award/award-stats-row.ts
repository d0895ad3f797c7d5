import { bilingual } from "@thidua/base/locale";
import { stubOf } from "@thidua/kit/graph/federation";
import { statisticsType } from "@thidua/kit/graph/statistics";
import { ObjectField } from "@thidua/kit/model/fields";
import { SafeIntegerScalar } from "@thidua/kit/model/scalars";
import { INTERNAL, PUBLIC } from "@thidua/kit/model/visibility";
import { Int, ObjectType } from "type-graphql";
import { AwardCategory } from "../award-form/award-category.js";
import { AwardLevel } from "../award-form/award-level.js";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import { Organization } from "../organization/organization.js";
import { Province } from "../province/province.js";

/** One row of counted awards. What was not grouped by is null. */
@ObjectType({ description: bilingual("Một dòng thống kê khen thưởng", "A row of counted awards") })
export class AwardStatsRow {
  @ObjectField(
    () => Int,
    "Năm quyết định; null khi không tính theo năm",
    "Year of the decision; null when not grouped by",
    { level: PUBLIC, nullable: true },
  )
  year?: number | null;

  /** The key that a title's rows of all periods share; the form itself is found by the resolver. */
  formKey?: string | null;

  @ObjectField(
    () => AwardLevel,
    "Cấp; null khi không tính theo cấp, hoặc không văn bản nào đã đọc quy định",
    "Level; null when not grouped by, or when no text that was read fixes it",
    { level: PUBLIC, nullable: true },
  )
  level?: AwardLevel | null;

  @ObjectField(() => AwardCategory, "Nhóm; null khi không tính theo nhóm", "Class; null when not grouped by", {
    level: PUBLIC,
    nullable: true,
  })
  category?: AwardCategory | null;

  @ObjectField(
    () => AwardSubjectKind,
    "Đối tượng; null khi không tính theo đối tượng",
    "Kind of subject; null when not grouped by",
    { level: PUBLIC, nullable: true },
  )
  subjectKind?: AwardSubjectKind | null;

  organizationId?: string | null;

  @ObjectField(
    () => String,
    "Loại tổ chức; null khi không tính theo loại hoặc không rõ tổ chức",
    "Kind of the body; null when not grouped by, or when the body is unknown",
    { level: PUBLIC, nullable: true },
  )
  organizationKind?: string | null;

  provinceId?: string | null;

  @ObjectField(
    () => Organization,
    "Tổ chức được khen, hoặc đơn vị của người được khen; null khi không tính theo tổ chức hoặc không rõ",
    "The honored body, or the unit of the recipient; null when not grouped by or unknown",
    { level: PUBLIC, nullable: true },
  )
  get organization(): Organization | null {
    return stubOf(Organization, this.organizationId);
  }

  @ObjectField(
    () => Province,
    "Tỉnh của tổ chức; null khi không tính theo tỉnh hoặc không rõ",
    "The body's province; null when not grouped by or unknown",
    { level: PUBLIC, nullable: true },
  )
  get province(): Province | null {
    return stubOf(Province, this.provinceId);
  }

  @ObjectField(() => Int, "Số lượt khen thưởng", "How many awards", { level: PUBLIC })
  awardCount!: number;

  @ObjectField(
    () => Int,
    "Số đối tượng được khen: người và tổ chức có hồ sơ được tính một lần, đối tượng chưa có hồ sơ tính một lần trong mỗi quyết định; không cộng được giữa các dòng",
    "How many recipients: known people and bodies count once, others once in each decision. Rows do not add up",
    { level: PUBLIC },
  )
  recipientCount!: number;

  @ObjectField(
    () => SafeIntegerScalar,
    "Tổng tiền thưởng ghi trong quyết định, đồng; null khi không quyết định nào ghi hoặc người đọc không phải cán bộ",
    "Sum of the bonus written in decisions, in đồng; null when none is written, and for readers who are not staff",
    { level: INTERNAL, nullable: true },
  )
  amountVnd?: number | null;
}

export const AwardStats = statisticsType(() => AwardStatsRow, "AwardStats");
