import { bilingual } from "@thidua/base/locale";
import { stubOf } from "@thidua/kit/graph/federation";
import { type StatisticsDefinition, statisticsArguments, statisticsType } from "@thidua/kit/graph/statistics";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { ObjectField } from "@thidua/kit/model/fields";
import { forEveryone, PUBLIC } from "@thidua/kit/model/visibility";
import { ArgsType, Int, ObjectType } from "type-graphql";
import type { Campaign } from "../campaign/campaign.js";
import { CampaignFilter, campaignList } from "../campaign/campaign.list.js";
import { CampaignKind } from "../campaign/campaign-kind.js";
import { CampaignScope } from "../campaign/campaign-scope.js";
import { CampaignReviewKind } from "../campaign-review/campaign-review-kind.js";
import { Organization } from "../organization/organization.js";

/** By what campaigns are counted. */
export enum CampaignDimension {
  YEAR = "YEAR",
  KIND = "KIND",
  SCOPE = "SCOPE",
  ORGANIZATION = "ORGANIZATION",
}

registerEnumeration(
  CampaignDimension,
  "CampaignDimension",
  ["Chiều thống kê phong trào", "By what campaigns are counted"],
  {
    YEAR: ["Năm của phong trào", "Its year"],
    KIND: ["Phong trào hay cuộc vận động", "Movement or drive"],
    SCOPE: ["Phạm vi", "How far it reaches"],
    ORGANIZATION: ["Tổ chức phát động", "The body that launches it"],
  },
);

/** One row of counted campaigns. */
@ObjectType({ description: bilingual("Một dòng thống kê phong trào", "A row of counted campaigns") })
export class CampaignStatsRow {
  @ObjectField(
    () => Int,
    "Năm; null khi không tính theo năm, hoặc phong trào nhiều năm hay không ghi",
    "Year; null when not grouped by, or when of several years or not told",
    { level: PUBLIC, nullable: true },
  )
  year?: number | null;

  @ObjectField(() => CampaignKind, "Loại; null khi không tính theo loại", "Kind; null when not grouped by", {
    level: PUBLIC,
    nullable: true,
  })
  kind?: CampaignKind | null;

  @ObjectField(
    () => CampaignScope,
    "Phạm vi; null khi không tính theo phạm vi hoặc không ghi",
    "Scope; null when not grouped by or not told",
    { level: PUBLIC, nullable: true },
  )
  scope?: CampaignScope | null;

  organizationId?: string | null;

  @ObjectField(
    () => Organization,
    "Tổ chức phát động; null khi không tính theo tổ chức hoặc không rõ",
    "The launching body; null when not grouped by or unknown",
    { level: PUBLIC, nullable: true },
  )
  get organization(): Organization | null {
    return stubOf(Organization, this.organizationId);
  }

  @ObjectField(() => Int, "Số phong trào", "How many campaigns", { level: PUBLIC })
  campaignCount!: number;

  @ObjectField(
    () => Int,
    "Số lượt đăng ký tham gia, kể cả những đăng ký chưa công khai tên",
    "Registrations for them, also those whose bodies are not public",
    { level: PUBLIC },
  )
  registrationCount!: number;

  @ObjectField(() => Int, "Số giao ước đã ký", "Pledges signed for them", { level: PUBLIC })
  pledgeCount!: number;

  @ObjectField(() => Int, "Số phong trào đã tổng kết", "How many have had their final review", { level: PUBLIC })
  finallyReviewedCount!: number;
}

export const CampaignStats = statisticsType(() => CampaignStatsRow, "CampaignStats");

@ArgsType()
export class CampaignStatsArguments extends statisticsArguments(CampaignFilter, CampaignDimension) {}

/** Sums over the counted campaigns what another table holds of each. */
const sumOf = (table: string, campaigns: string, condition = "") =>
  `coalesce(sum((select count(*) from "campaigns"."${table}" as "part" where "part"."campaign_id" = ${campaigns}."id"${condition})), 0)::int`;

/** How campaigns are counted. */
export const campaignStatistics: StatisticsDefinition<Campaign> = {
  list: campaignList,
  dimensions: {
    YEAR: { row: "year", sql: (_, column) => column("year"), visibility: forEveryone },
    KIND: { row: "kind", sql: (_, column) => column("kind"), visibility: forEveryone },
    SCOPE: { row: "scope", sql: (_, column) => column("scope"), visibility: forEveryone },
    ORGANIZATION: {
      row: "organizationId",
      sql: (_, column) => column("organizationId"),
      visibility: forEveryone,
      isOrganization: true,
    },
  },
  measures: [
    { row: "campaignCount", sql: () => "count(*)::int" },
    // How many have registered is public, who has is not: these rows name who launches, never who takes part.
    { row: "registrationCount", sql: (table) => sumOf("registration", table) },
    { row: "pledgeCount", sql: (table) => sumOf("pledge", table) },
    {
      row: "finallyReviewedCount",
      // A campaign has one final review: their sum counts campaigns.
      sql: (table) => sumOf("campaign_review", table, ` and "part"."kind" = '${CampaignReviewKind.FINAL}'`),
    },
  ],
};
