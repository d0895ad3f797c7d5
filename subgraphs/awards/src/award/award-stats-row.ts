import { bilingual } from "@thidua/base/locale";
import { stubOf } from "@thidua/kit/graph/federation";
import { statisticsType } from "@thidua/kit/graph/statistics";
import { ObjectField } from "@thidua/kit/model/fields";
import { BigIntegerScalar, SafeIntegerScalar } from "@thidua/kit/model/scalars";
import { INTERNAL, PUBLIC } from "@thidua/kit/model/visibility";
import { Int, ObjectType } from "type-graphql";
import { AwardCategory } from "../award-form/award-category.js";
import { AwardLevel } from "../award-form/award-level.js";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import { Organization } from "../organization/organization.js";
import { Province } from "../province/province.js";

/** A row of counted awards. A dimension that is not grouped by is null. */
@ObjectType({ description: bilingual("Một dòng thống kê khen thưởng", "A row of counted awards") })
export class AwardStatsRow {
  @ObjectField(
    () => Int,
    "Năm quyết định; để trống khi không tính theo năm",
    "The year of the decision. Null: not applicable unless grouped by year",
    { level: PUBLIC, nullable: true },
  )
  year?: number | null;

  /** The key that the rows of a title share in all periods. The resolver loads the form. */
  formKey?: string | null;

  @ObjectField(
    () => AwardLevel,
    "Cấp khen thưởng; để trống nếu nguồn không nêu, hoặc khi không tính theo cấp",
    "The level of the award. Null: not stated in the source, or not applicable unless grouped by level",
    { level: PUBLIC, nullable: true },
  )
  level?: AwardLevel | null;

  @ObjectField(
    () => AwardCategory,
    "Nhóm danh hiệu, hình thức; để trống khi không tính theo nhóm",
    "The class of the title or form. Null: not applicable unless grouped by class",
    { level: PUBLIC, nullable: true },
  )
  category?: AwardCategory | null;

  @ObjectField(
    () => AwardSubjectKind,
    "Đối tượng khen thưởng; để trống khi không tính theo đối tượng",
    "The kind of subject. Null: not applicable unless grouped by kind of subject",
    { level: PUBLIC, nullable: true },
  )
  subjectKind?: AwardSubjectKind | null;

  organizationId?: string | null;

  @ObjectField(
    () => String,
    "Loại tổ chức; để trống nếu nguồn không nêu tổ chức, hoặc khi không tính theo loại tổ chức",
    "The kind of the organization. Null: not stated in the source, or not applicable unless grouped by it",
    { level: PUBLIC, nullable: true },
  )
  organizationKind?: string | null;

  provinceId?: string | null;

  @ObjectField(
    () => Organization,
    "Tổ chức được khen, hoặc đơn vị của đối tượng được khen; để trống nếu nguồn không nêu, hoặc khi không tính theo tổ chức",
    "The honored organization, or the unit of the recipient. Null: not stated in the source, or not applicable unless grouped by organization",
    { level: PUBLIC, nullable: true },
  )
  get organization(): Organization | null {
    return stubOf(Organization, this.organizationId);
  }

  @ObjectField(
    () => Province,
    "Tỉnh của tổ chức; để trống nếu nguồn không nêu, hoặc khi không tính theo tỉnh",
    "The province of the organization. Null: not stated in the source, or not applicable unless grouped by province",
    { level: PUBLIC, nullable: true },
  )
  get province(): Province | null {
    return stubOf(Province, this.provinceId);
  }

  @ObjectField(() => Int, "Số lượt khen thưởng", "The number of awards", { level: PUBLIC })
  awardCount!: number;

  @ObjectField(
    () => Int,
    "Số đối tượng được khen: cá nhân, tổ chức có hồ sơ được tính một lần; đối tượng chưa có hồ sơ được tính một lần trong mỗi quyết định. Không cộng được giữa các dòng",
    "The number of recipients: those with a record count once, the others once in each decision. The rows do not add up",
    { level: PUBLIC },
  )
  recipientCount!: number;

  @ObjectField(
    () => SafeIntegerScalar,
    "Tổng tiền thưởng ghi trong quyết định, đồng; để trống nếu nguồn không nêu, hoặc khi tổng vượt quá 9.007.199.254.740.991",
    "The sum of the bonuses stated in the decisions, in đồng. Null: not stated in the source, or not applicable past 9,007,199,254,740,991",
    { level: INTERNAL, nullable: true },
  )
  amountVnd?: number | null;

  @ObjectField(
    () => BigIntegerScalar,
    "Tổng tiền thưởng ghi trong quyết định, đồng, không giới hạn độ lớn",
    "The sum of the bonuses stated in the decisions, in đồng, whatever its size",
    { level: INTERNAL, nullable: "NOT_STATED" },
  )
  amountTotalVnd?: string | null;
}

export const AwardStats = statisticsType(() => AwardStatsRow, "AwardStats");
