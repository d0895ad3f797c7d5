import {
  columnDimension,
  defineStatistics,
  statisticsArguments,
  statisticsType,
  yearDimension,
} from "@thidua/kit/graph/statistics";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { ExampleDimension } from "./example-dimension.js";
import { ExampleStatsRow } from "./example-stats-row.js";
import type { TypicalExample } from "./typical-example.js";
import { TypicalExampleFilter, typicalExampleList } from "./typical-example.list.js";

export const ExampleStats = statisticsType(() => ExampleStatsRow, "ExampleStats");

@ArgsType()
export class ExampleStatsArguments extends statisticsArguments(TypicalExampleFilter, ExampleDimension) {}

/** Makes a dimension whose value is a column of the example. */
const byColumn = (row: string, property: keyof TypicalExample & string) => columnDimension(row, property, forEveryone);

/**
 * How the examples that are visible to the caller are counted. Their parts are as visible as they are, so that replications need
 * no condition of their own.
 */
export const exampleStatistics = defineStatistics<TypicalExample>({
  list: typicalExampleList,
  dimensions: {
    YEAR: yearDimension("year", "honoredFrom", forEveryone),
    STAGE: byColumn("stage", "currentStage"),
    KIND: byColumn("kind", "kind"),
    SUBJECT_KIND: byColumn("subjectKind", "subjectKind"),
    ORGANIZATION: { ...byColumn("organizationId", "organizationId"), isOrganization: true },
    CAMPAIGN: byColumn("campaignId", "campaignId"),
    PROGRAM: byColumn("programId", "programId"),
  },
  measures: [
    { row: "exampleCount" },
    { row: "honoredCount", sum: (_, column) => `case when ${column("isPublic")} then 1 end` },
    {
      row: "replicationCount",
      sum: (table) =>
        `(select count(*) from "typical_examples"."replication" as "part" where "part"."example_id" = ${table}."id")`,
      isOfOtherRecords: true,
    },
  ],
});
