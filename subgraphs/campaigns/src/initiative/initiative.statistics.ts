import { bilingual } from "@thidua/base/locale";
import { stubOf } from "@thidua/kit/graph/federation";
import { type StatisticsDefinition, statisticsArguments, statisticsType } from "@thidua/kit/graph/statistics";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { ObjectField } from "@thidua/kit/model/fields";
import { SafeIntegerScalar } from "@thidua/kit/model/scalars";
import { forEveryone, PUBLIC } from "@thidua/kit/model/visibility";
import { InitiativeKind } from "@thidua/vocabulary/enumerations";
import { ArgsType, Int, ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { InfluenceScope } from "./influence-scope.js";
import type { Initiative } from "./initiative.js";
import { InitiativeFilter, initiativeList } from "./initiative.list.js";

/** By what initiatives are counted. */
export enum InitiativeDimension {
  YEAR = "YEAR",
  KIND = "KIND",
  INFLUENCE_SCOPE = "INFLUENCE_SCOPE",
  ORGANIZATION = "ORGANIZATION",
}

registerEnumeration(
  InitiativeDimension,
  "InitiativeDimension",
  ["Chiều thống kê sáng kiến", "By what initiatives are counted"],
  {
    YEAR: ["Năm áp dụng hoặc nộp", "Year in which it was applied or submitted"],
    KIND: ["Loại", "Kind"],
    INFLUENCE_SCOPE: ["Phạm vi ảnh hưởng", "How far it has effect"],
    ORGANIZATION: ["Cơ quan, đơn vị", "The body where it was made"],
  },
);

/** One row of counted initiatives. */
@ObjectType({ description: bilingual("Một dòng thống kê sáng kiến", "A row of counted initiatives") })
export class InitiativeStatsRow {
  @ObjectField(() => Int, "Năm; null khi không tính theo năm", "Year; null when not grouped by", {
    level: PUBLIC,
    nullable: true,
  })
  year?: number | null;

  @ObjectField(() => InitiativeKind, "Loại; null khi không tính theo loại", "Kind; null when not grouped by", {
    level: PUBLIC,
    nullable: true,
  })
  kind?: InitiativeKind | null;

  @ObjectField(
    () => InfluenceScope,
    "Phạm vi ảnh hưởng; null khi không tính theo phạm vi hoặc chưa được công nhận",
    "Influence; null when not grouped by or not recognized",
    { level: PUBLIC, nullable: true },
  )
  scopeOfInfluence?: InfluenceScope | null;

  organizationId?: string | null;

  @ObjectField(
    () => Organization,
    "Cơ quan, đơn vị; null khi không tính theo tổ chức",
    "The body; null when not grouped by",
    { level: PUBLIC, nullable: true },
  )
  get organization(): Organization | null {
    return stubOf(Organization, this.organizationId);
  }

  @ObjectField(
    () => Int,
    "Số sáng kiến mà người hỏi được biết: mọi người biết sáng kiến đã công nhận hoặc đã đăng báo",
    "How many the reader may know of: everyone knows of recognized and printed ones",
    { level: PUBLIC },
  )
  initiativeCount!: number;

  @ObjectField(() => Int, "Số sáng kiến đã được công nhận", "How many are recognized", { level: PUBLIC })
  recognizedCount!: number;

  @ObjectField(() => Int, "Số sáng kiến đã được áp dụng", "How many are in use", { level: PUBLIC })
  appliedCount!: number;

  @ObjectField(
    () => SafeIntegerScalar,
    "Tổng số tiền tiết kiệm mỗi năm, đồng; null khi không sáng kiến nào ghi",
    "Sum of the savings in a year, in đồng; null when none tells it",
    { level: PUBLIC, nullable: true },
  )
  annualSavingVnd?: number | null;
}

export const InitiativeStats = statisticsType(() => InitiativeStatsRow, "InitiativeStats");

@ArgsType()
export class InitiativeStatsArguments extends statisticsArguments(InitiativeFilter, InitiativeDimension) {}

/** How initiatives are counted. */
export const initiativeStatistics: StatisticsDefinition<Initiative> = {
  list: initiativeList,
  dimensions: {
    YEAR: { row: "year", sql: (_, column) => column("year"), visibility: forEveryone },
    KIND: { row: "kind", sql: (_, column) => column("kind"), visibility: forEveryone },
    INFLUENCE_SCOPE: {
      row: "scopeOfInfluence",
      sql: (_, column) => column("scopeOfInfluence"),
      visibility: forEveryone,
    },
    ORGANIZATION: {
      row: "organizationId",
      sql: (_, column) => column("organizationId"),
      visibility: forEveryone,
      isOrganization: true,
    },
  },
  measures: [
    { row: "initiativeCount", sql: () => "count(*)::int" },
    { row: "recognizedCount", sql: (_, column) => `count(${column("recognizedOn")})::int` },
    { row: "appliedCount", sql: (_, column) => `count(*) filter (where ${column("isApplied")})::int` },
    // The exact sum first: a double holds every whole number that a SafeInt does, and drivers give it as a number.
    { row: "annualSavingVnd", sql: (_, column) => `sum(${column("annualSavingVnd")})::float8` },
  ],
};
