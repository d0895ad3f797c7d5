import { stubOf } from "@thidua/kit/graph/federation";
import { type StatisticsDefinition, statisticsArguments, statisticsType } from "@thidua/kit/graph/statistics";
import { SafeIntegerScalar } from "@thidua/kit/model/scalars";
import { forEveryone, Public } from "@thidua/kit/model/visibility";
import { InitiativeKind } from "@thidua/vocabulary/enumerations";
import { ArgsType, Field, Int, ObjectType, registerEnumType } from "type-graphql";
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

registerEnumType(InitiativeDimension, {
  name: "InitiativeDimension",
  description: "Chiều thống kê sáng kiến. By what initiatives are counted.",
  valuesConfig: {
    YEAR: { description: "Năm áp dụng hoặc nộp. Year in which it was applied or submitted." },
    KIND: { description: "Loại. Kind." },
    INFLUENCE_SCOPE: { description: "Phạm vi ảnh hưởng. How far it has effect." },
    ORGANIZATION: { description: "Cơ quan, đơn vị. The body where it was made." },
  },
});

/** One row of counted initiatives. */
@ObjectType({ description: "Một dòng thống kê sáng kiến. A row of counted initiatives." })
export class InitiativeStatsRow {
  @Public()
  @Field(() => Int, {
    nullable: true,
    description: "Năm; null khi không tính theo năm. Year; null when not grouped by.",
  })
  year?: number | null;

  @Public()
  @Field(() => InitiativeKind, {
    nullable: true,
    description: "Loại; null khi không tính theo loại. Kind; null when not grouped by.",
  })
  kind?: InitiativeKind | null;

  @Public()
  @Field(() => InfluenceScope, {
    nullable: true,
    description:
      "Phạm vi ảnh hưởng; null khi không tính theo phạm vi hoặc chưa được công nhận. Influence; null when not grouped by or not recognized.",
  })
  scopeOfInfluence?: InfluenceScope | null;

  organizationId?: string | null;

  @Public()
  @Field(() => Organization, {
    nullable: true,
    description: "Cơ quan, đơn vị; null khi không tính theo tổ chức. The body; null when not grouped by.",
  })
  get organization(): Organization | null {
    return stubOf(Organization, this.organizationId);
  }

  @Public()
  @Field(() => Int, {
    description:
      "Số sáng kiến mà người hỏi được biết: mọi người biết sáng kiến đã công nhận hoặc đã đăng báo. How many the reader may know of: everyone knows of recognized and printed ones.",
  })
  initiativeCount!: number;

  @Public()
  @Field(() => Int, { description: "Số sáng kiến đã được công nhận. How many are recognized." })
  recognizedCount!: number;

  @Public()
  @Field(() => Int, { description: "Số sáng kiến đã được áp dụng. How many are in use." })
  appliedCount!: number;

  @Public()
  @Field(() => SafeIntegerScalar, {
    nullable: true,
    description:
      "Tổng số tiền tiết kiệm mỗi năm, đồng; null khi không sáng kiến nào ghi. Sum of the savings in a year, in đồng; null when none tells it.",
  })
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
