import type { StatisticsDefinition, StatisticsDimension } from "@thidua/kit/graph/statistics";
import { PUBLIC } from "@thidua/kit/model/visibility";
import type { Award } from "./award.js";
import { awardList } from "./award.list.js";

/** A dimension that is a column of the award. */
const ofAward = (row: string, property: keyof Award & string): StatisticsDimension => ({
  row,
  sql: (_, column) => column(property),
  visibility: PUBLIC,
});

/** A dimension of the credited organization: a column of its mirror, or its ID without one. */
const ofOrganization = (row: string, column?: "kind" | "province_id"): StatisticsDimension => ({
  ...ofAward(row, "creditedOrganizationId"),
  isOrganization: true,
  ...(column && {
    ofOrganization: (organization) =>
      `(select "node"."${column}" from "awards"."organization_node" as "node" where "node"."id" = ${organization})`,
  }),
});

/** The statistics of awards. Every dimension is public, since the award itself shows its value. */
export const awardStatistics: StatisticsDefinition<Award> = {
  list: awardList,
  dimensions: {
    YEAR: {
      row: "year",
      sql: (_, column) => `extract(year from ${column("decidedOn")})::int`,
      visibility: PUBLIC,
    },
    FORM: ofAward("formKey", "formKey"),
    LEVEL: ofAward("level", "formLevel"),
    CATEGORY: ofAward("category", "formCategory"),
    SUBJECT_KIND: ofAward("subjectKind", "subjectKind"),
    ORGANIZATION: ofOrganization("organizationId"),
    ORGANIZATION_KIND: ofOrganization("organizationKind", "kind"),
    PROVINCE: ofOrganization("provinceId", "province_id"),
  },
  measures: [
    { row: "awardCount", sql: () => "count(*)::int" },
    {
      row: "recipientCount",
      // A name identifies a recipient within one decision only: see `recipientKeyOf`.
      sql: (_, column) =>
        `count(distinct case when ${column("recipientKey")} like 'name:%' then ${column("decisionId")}::text || ${column("recipientKey")} else ${column("recipientKey")} end)::int`,
    },
    // A double stores every whole number of đồng up to 9 · 10^15 exactly.
    { row: "amountVnd", sql: (_, column) => `sum(${column("amountVnd")})::float8` },
  ],
};
