import { bilingual } from "@thidua/base/locale";
import { stubOf } from "@thidua/kit/graph/federation";
import { columnDimension, defineStatistics, statisticsArguments, statisticsType } from "@thidua/kit/graph/statistics";
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

/** The dimensions by which campaigns are counted. */
export enum CampaignDimension {
  YEAR = "YEAR",
  KIND = "KIND",
  SCOPE = "SCOPE",
  ORGANIZATION = "ORGANIZATION",
}

registerEnumeration(
  CampaignDimension,
  "CampaignDimension",
  ["Tiêu thức thống kê phong trào", "The dimensions by which campaigns are counted"],
  {
    YEAR: ["Năm của phong trào", "The campaign's year"],
    KIND: ["Phong trào hay cuộc vận động", "The kind of campaign"],
    SCOPE: ["Phạm vi của phong trào", "The scope of the campaign"],
    ORGANIZATION: ["Tổ chức phát động", "The organization that launches the campaign"],
  },
);

/** One row of the statistics of campaigns. */
@ObjectType({ description: bilingual("Một dòng thống kê phong trào", "A row of the statistics of campaigns") })
export class CampaignStatsRow {
  @ObjectField(
    () => Int,
    "Năm của phong trào; để trống khi không thống kê theo năm, hoặc khi phong trào không thuộc riêng năm nào",
    "The campaigns' year. Null: not applicable if the rows are not grouped by year or the campaigns belong to no single year",
    { level: PUBLIC, nullable: true },
  )
  year?: number | null;

  @ObjectField(
    () => CampaignKind,
    "Phong trào hay cuộc vận động; để trống khi không thống kê theo loại",
    "The kind of campaign. Null: not applicable if the rows are not grouped by kind",
    { level: PUBLIC, nullable: true },
  )
  kind?: CampaignKind | null;

  @ObjectField(
    () => CampaignScope,
    "Phạm vi của phong trào; để trống khi không thống kê theo phạm vi, hoặc nếu nguồn không nêu",
    "The scope of the campaigns. Null: not applicable if the rows are not grouped by scope, or not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  scope?: CampaignScope | null;

  organizationId?: string | null;

  @ObjectField(
    () => Organization,
    "Tổ chức phát động; để trống khi không thống kê theo tổ chức, hoặc nếu nguồn không nêu",
    "The organization that launches the campaigns. Null: not applicable if the rows are not grouped by organization, or not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  get organization(): Organization | null {
    return stubOf(Organization, this.organizationId);
  }

  @ObjectField(() => Int, "Số phong trào", "The number of campaigns", { level: PUBLIC })
  campaignCount!: number;

  @ObjectField(
    () => Int,
    "Số lượt đăng ký tham gia, kể cả những đăng ký chưa công khai tổ chức đăng ký",
    "The number of registrations, including those whose organizations are not public",
    { level: PUBLIC },
  )
  registrationCount!: number;

  @ObjectField(() => Int, "Số giao ước thi đua đã ký", "The number of pledges signed", { level: PUBLIC })
  pledgeCount!: number;

  @ObjectField(() => Int, "Số phong trào đã tổng kết", "The number of campaigns that had their final review", {
    level: PUBLIC,
  })
  finallyReviewedCount!: number;
}

export const CampaignStats = statisticsType(() => CampaignStatsRow, "CampaignStats");

@ArgsType()
export class CampaignStatsArguments extends statisticsArguments(CampaignFilter, CampaignDimension) {}

/** Returns the SQL that counts the rows of another table that belong to the counted campaigns. */
const numberOf = (table: string, campaigns: string, condition = "") =>
  `(select count(*) from "campaigns"."${table}" as "part" where "part"."campaign_id" = ${campaigns}."id"${condition})`;

/** How campaigns are counted. */
export const campaignStatistics = defineStatistics<Campaign>({
  list: campaignList,
  dimensions: {
    YEAR: columnDimension("year", "year", forEveryone),
    KIND: columnDimension("kind", "kind", forEveryone),
    SCOPE: columnDimension("scope", "scope", forEveryone),
    ORGANIZATION: { ...columnDimension("organizationId", "organizationId", forEveryone), isOrganization: true },
  },
  measures: [
    { row: "campaignCount" },
    // The number of registrations is public, the registered organizations are not: rows name only the launching ones.
    { row: "registrationCount", sum: (table) => numberOf("registration", table), isOfOtherRecords: true },
    { row: "pledgeCount", sum: (table) => numberOf("pledge", table), isOfOtherRecords: true },
    {
      row: "finallyReviewedCount",
      // A campaign has one final review at most, so the sum of the reviews counts campaigns.
      sum: (table) => numberOf("campaign_review", table, ` and "part"."kind" = '${CampaignReviewKind.FINAL}'`),
      isOfOtherRecords: true,
    },
  ],
});
