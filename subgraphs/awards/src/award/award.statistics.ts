import {
  columnDimension,
  defineStatistics,
  type StatisticsDimension,
  yearDimension,
} from "@thidua/kit/graph/statistics";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { AwardDecisionState } from "../award-decision/award-decision-state.js";
import type { Award } from "./award.js";
import { awardList } from "./award.list.js";

/** A dimension that is a column of the award. */
const ofAward = (row: string, property: keyof Award & string): StatisticsDimension =>
  columnDimension(row, property, PUBLIC);

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
export const awardStatistics = defineStatistics<Award>({
  list: awardList,
  dimensions: {
    YEAR: yearDimension("year", "decidedOn", PUBLIC),
    FORM: ofAward("formKey", "formKey"),
    LEVEL: ofAward("level", "formLevel"),
    CATEGORY: ofAward("category", "formCategory"),
    SUBJECT_KIND: ofAward("subjectKind", "subjectKind"),
    ORGANIZATION: ofOrganization("organizationId"),
    ORGANIZATION_KIND: ofOrganization("organizationKind", "kind"),
    PROVINCE: ofOrganization("provinceId", "province_id"),
  },
  measures: [
    { row: "awardCount" },
    {
      row: "recipientCount",
      // A name identifies a recipient within one decision only: see `recipientKeyOf`.
      distinct: (_, column) =>
        `case when ${column("recipientKey")} like 'name:%' then ${column("decisionId")}::text || ${column("recipientKey")} else ${column("recipientKey")} end`,
    },
    {
      ...{ row: "amountVnd", exactRow: "amountTotalVnd", sum: (_, column) => column("amountVnd") },
      ...{ isNullable: true, isLarge: true },
    },
  ],
  summary: {
    rollUps: [["YEAR", "ORGANIZATION"]],
    related: {
      filter: "isCancelled",
      column: "is_cancelled",
      property: "decisionId",
      table: "award_decision",
      sql: (decision) => `(${decision}."state" = '${AwardDecisionState.CANCELLED}')`,
    },
  },
});
