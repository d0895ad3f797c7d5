import { bilingual } from "@thidua/base/locale";
import { stubOf } from "@thidua/kit/graph/federation";
import { columnDimension, defineStatistics, statisticsArguments, statisticsType } from "@thidua/kit/graph/statistics";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { ObjectField } from "@thidua/kit/model/fields";
import { BigIntegerScalar, SafeIntegerScalar } from "@thidua/kit/model/scalars";
import { forEveryone, PUBLIC } from "@thidua/kit/model/visibility";
import { InitiativeKind } from "@thidua/vocabulary/enumerations";
import { ArgsType, Int, ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { InfluenceScope } from "./influence-scope.js";
import type { Initiative } from "./initiative.js";
import { InitiativeFilter, initiativeList } from "./initiative.list.js";

/** The dimensions by which initiatives are counted. */
export enum InitiativeDimension {
  YEAR = "YEAR",
  KIND = "KIND",
  INFLUENCE_SCOPE = "INFLUENCE_SCOPE",
  ORGANIZATION = "ORGANIZATION",
}

registerEnumeration(
  InitiativeDimension,
  "InitiativeDimension",
  ["Chiều thống kê sáng kiến", "The dimensions of the statistics of initiatives"],
  {
    YEAR: ["Năm áp dụng hoặc nộp", "The year in which the initiative was applied or submitted"],
    KIND: ["Loại", "The kind"],
    INFLUENCE_SCOPE: ["Phạm vi ảnh hưởng", "The scope of influence"],
    ORGANIZATION: ["Cơ quan, đơn vị", "The organization"],
  },
);

/** One row of counted initiatives. */
@ObjectType({ description: bilingual("Một dòng thống kê sáng kiến", "A row of counted initiatives") })
export class InitiativeStatsRow {
  @ObjectField(
    () => Int,
    "Năm; để trống khi không thống kê theo năm",
    "The year. Null: not applicable unless grouped by it",
    {
      level: PUBLIC,
      nullable: true,
    },
  )
  year?: number | null;

  @ObjectField(
    () => InitiativeKind,
    "Loại; để trống khi không thống kê theo loại",
    "The kind. Null: not applicable unless grouped by it",
    {
      level: PUBLIC,
      nullable: true,
    },
  )
  kind?: InitiativeKind | null;

  @ObjectField(
    () => InfluenceScope,
    "Phạm vi ảnh hưởng; để trống khi không thống kê theo phạm vi hoặc khi chưa được công nhận",
    "The scope of influence. Null: not applicable unless grouped by it, or until recognition",
    { level: PUBLIC, nullable: true },
  )
  scopeOfInfluence?: InfluenceScope | null;

  organizationId?: string | null;

  @ObjectField(
    () => Organization,
    "Cơ quan, đơn vị; để trống khi không thống kê theo tổ chức",
    "The organization. Null: not applicable unless grouped by it",
    { level: PUBLIC, nullable: true },
  )
  get organization(): Organization | null {
    return stubOf(Organization, this.organizationId);
  }

  @ObjectField(
    () => Int,
    "Số sáng kiến mà bạn có quyền xem: cán bộ xem tất cả, người khác xem sáng kiến đã được công nhận hoặc đã được đăng bài",
    "The number of initiatives visible to you. Staff see all, other readers those recognized or printed in an article",
    { level: PUBLIC },
  )
  initiativeCount!: number;

  @ObjectField(() => Int, "Số sáng kiến đã được công nhận", "The number of recognized initiatives", { level: PUBLIC })
  recognizedCount!: number;

  @ObjectField(() => Int, "Số sáng kiến đã được áp dụng", "The number of initiatives in use", { level: PUBLIC })
  appliedCount!: number;

  @ObjectField(
    () => SafeIntegerScalar,
    "Tổng số tiền tiết kiệm mỗi năm, đồng; để trống nếu không nguồn nào nêu, hoặc khi tổng vượt quá 9.007.199.254.740.991",
    "The sum of the annual savings, in đồng. Null: not stated in the source of any initiative, or not applicable past 9,007,199,254,740,991",
    { level: PUBLIC, nullable: true },
  )
  annualSavingVnd?: number | null;

  @ObjectField(
    () => BigIntegerScalar,
    "Tổng số tiền tiết kiệm mỗi năm, đồng, không giới hạn độ lớn; để trống nếu không nguồn nào nêu",
    "The sum of the annual savings, in đồng, whatever its size. Null: not stated in the source of any initiative",
    { level: PUBLIC, nullable: true },
  )
  annualSavingTotalVnd?: string | null;
}

export const InitiativeStats = statisticsType(() => InitiativeStatsRow, "InitiativeStats");

@ArgsType()
export class InitiativeStatsArguments extends statisticsArguments(InitiativeFilter, InitiativeDimension) {}

/** How initiatives are counted. */
export const initiativeStatistics = defineStatistics<Initiative>({
  list: initiativeList,
  dimensions: {
    YEAR: columnDimension("year", "year", forEveryone),
    KIND: columnDimension("kind", "kind", forEveryone),
    INFLUENCE_SCOPE: columnDimension("scopeOfInfluence", "scopeOfInfluence", forEveryone),
    ORGANIZATION: { ...columnDimension("organizationId", "organizationId", forEveryone), isOrganization: true },
  },
  measures: [
    { row: "initiativeCount" },
    { row: "recognizedCount", sum: (_, column) => `case when ${column("recognizedOn")} is not null then 1 end` },
    { row: "appliedCount", sum: (_, column) => `case when ${column("isApplied")} then 1 end` },
    {
      row: "annualSavingVnd",
      exactRow: "annualSavingTotalVnd",
      sum: (_, column) => column("annualSavingVnd"),
      isNullable: true,
      isLarge: true,
    },
  ],
  summary: { properties: ["isApplied"] },
});
