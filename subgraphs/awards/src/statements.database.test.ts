import { newId } from "@thidua/base/identifiers";
import { anonymous, Role } from "@thidua/base/tokens";
import { openTestGraph, readableStatement, type TestGraph, testCaller } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { awards } from "./definition.js";
import { organizationTree } from "./organization/organization-tree.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(awards);
  // The ORM checks the connection before its first statement.
  await graph.data("{ awards { totalCount } }");
});
afterAll(() => graph.close());

/** Replaces the SQL of the tree, which the kit tests, with a placeholder. */
function withoutTree(statements: string[]): string[] {
  const whole = organizationTree.selection({ id: "", includeDescendants: true, includePredecessors: true }).sql;
  return statements.map((statement) =>
    statement
      .replaceAll(readableStatement(whole.replace("?", "$1")), "‹tree›")
      .replaceAll(readableStatement(organizationTree.presentOrganizations), "‹present organizations›"),
  );
}

/** The statements do not depend on the rows or the caller. */
describe.each([
  ["everyone", anonymous],
  ["staff", testCaller([Role.ANALYST])],
])("for %s", (_, caller) => {
  it("a list of a whole tree with its predecessors takes one statement for the organizations, one for its page, and none for the count of a page that is the whole list", async () => {
    const { statements } = await graph
      .as(caller)
      .recorded(
        `query ($id: ID!) { awards(filter: { organization: { id: $id, includeDescendants: true, includePredecessors: true } }) { totalCount nodes { recipientName } } }`,
        { id: newId() },
      );
    expect(withoutTree(statements)).toMatchInlineSnapshot(`
      [
        "select "e".*, 2 as "found_by" from (select "id" from (select "e".* from (select "id" from unnest($1::uuid[]) as "selected" ("id")) as "parent" cross join lateral (select "e"."ceremony_key", "e"."id" from "awards"."award" as "e" where "e"."credited_organization_id" = "parent"."id" order by "e"."ceremony_key" asc, "e"."id" asc limit 21) as "e" order by "e"."ceremony_key" asc, "e"."id" asc limit 21) as "found") as "key"
      join "awards"."award" as "e" on "e"."id" = "key"."id" order by "e"."ceremony_key" asc, "e"."id" asc",
        "select distinct 0 as "place", "id" from (‹tree›) as "selected" ("id")",
      ]
    `);
  });

  it("statistics under the present organizations take one statement", async () => {
    const { statements } = await graph
      .as(caller)
      .recorded(
        `{ awardStats(groupBy: [YEAR, ORGANIZATION], lineage: AS_NOW) { rows { year organization { id } awardCount recipientCount } totalCount rowCount } }`,
      );
    expect(withoutTree(statements)).toMatchInlineSnapshot(`
      [
        "select "group_0" as "year", "group_1" as "organizationId", "records"::int as "awardCount", "values"::int as "recipientCount", "records"::int as "counted_records", (sum("records") over ())::int as "all_records", (count(*) over ())::int as "all_rows" from (select "counted"."group_0", "counted"."group_1", count("counted"."value") as "values", coalesce(sum("counted"."records"), 0) as "records" from (select "counted"."group_0" as "group_0", coalesce("present1"."present", "counted"."group_1") as "group_1", "counted"."value", coalesce(sum("counted"."records"), 0) as "records" from (select extract(year from "e"."decided_on")::int as "group_0", "e"."credited_organization_id" as "group_1", case when "e"."recipient_key" like 'name:%' then "e"."decision_id"::text || "e"."recipient_key" else "e"."recipient_key" end as "value", count(*) as "records" from "awards"."award" as "e" where ("e"."decision_id" not in (select "id" from "awards"."award_decision" where "state" = $1)) group by 1, 2, 3) as "counted" left join (‹present organizations›) as "present1" on "present1"."organization" = "counted"."group_1" group by 1, 2, 3) as "counted" group by 1, 2) as "counted" where "records" > 0 order by "records" desc, "group_0" nulls last, "group_1" nulls last limit 1000",
      ]
    `);
  });
});
