import type { StatisticsDefinition, StatisticsDimension } from "@thidua/kit/graph/statistics";
import { forEveryone } from "@thidua/kit/model/visibility";
import type { Award } from "./award.js";
import { awardList } from "./award.list.js";

/** A dimension that is a column of the award. */
const ofAward = (row: string, property: keyof Award & string): StatisticsDimension => ({
  row,
  sql: (_, column) => column(property),
  visibility: forEveryone,
});

/** A dimension of the body for which an award counts, as the mirror knows it; the id itself without a column. */
const ofBody = (row: string, column?: "kind" | "province_id"): StatisticsDimension => ({
  ...ofAward(row, "creditedOrganizationId"),
  isOrganization: true,
  ...(column && {
    ofOrganization: (organization) =>
      `(select "node"."${column}" from "awards"."organization_node" as "node" where "node"."id" = ${organization})`,
  }),
});

/** How awards are counted. What a dimension tells is told by the award itself, which is public. */
export const awardStatistics: StatisticsDefinition<Award> = {
  list: awardList,
  dimensions: {
    YEAR: {
      row: "year",
      sql: (_, column) => `extract(year from ${column("decidedOn")})::int`,
      visibility: forEveryone,
    },
    FORM: ofAward("formKey", "formKey"),
    LEVEL: ofAward("level", "formLevel"),
    CATEGORY: ofAward("category", "formCategory"),
    SUBJECT_KIND: ofAward("subjectKind", "subjectKind"),
    ORGANIZATION: ofBody("organizationId"),
    ORGANIZATION_KIND: ofBody("organizationKind", "kind"),
    PROVINCE: ofBody("provinceId", "province_id"),
  },
  measures: [
    { row: "awardCount", sql: () => "count(*)::int" },
    {
      row: "recipientCount",
      // A name tells a recipient apart within one decision only: see `recipientKeyOf`.
      sql: (_, column) =>
        `count(distinct case when ${column("recipientKey")} like 'name:%' then ${column("decisionId")}::text || ${column("recipientKey")} else ${column("recipientKey")} end)::int`,
    },
    // A double holds every whole number of đồng up to 9 · 10^15.
    { row: "amountVnd", sql: (_, column) => `sum(${column("amountVnd")})::float8` },
  ],
};
