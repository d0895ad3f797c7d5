import { buildSchema, parse } from "graphql";
import { expect, it } from "vitest";
import { usesOf } from "./saved-query-uses.js";

const schema = buildSchema(`
  type Query { campaigns(first: Int, filter: CampaignFilter): CampaignConnection other: Int }
  input CampaignFilter { year: Int kind: Kind and: [CampaignFilter!] }
  enum Kind { MOVEMENT DRIVE }
  type CampaignConnection { nodes: [Campaign!]! }
  interface Named { name: String }
  type Campaign implements Named { name: String kind: Kind }
`);
const uses = (text: string) => [...usesOf(schema, parse(text))].sort();

it("finds fields, arguments, input fields, enum values and types", () => {
  const query = `query ($first: Int) {
    __typename
    campaigns(first: $first, filter: { and: [{ kind: DRIVE }] }) @include(if: true) { nodes { ...Part } }
  }
  fragment Part on Named { name }`;
  expect(uses(query)).toEqual(
    [
      ...["Query", "CampaignConnection", "Campaign", "Named", "CampaignFilter", "Kind", "Int", "String"],
      ...["Query.campaigns", "CampaignConnection.nodes", "Named.name"],
      ...["Query.campaigns(first:)", "Query.campaigns(filter:)"],
      ...["CampaignFilter.and", "CampaignFilter.kind", "Kind.DRIVE"],
    ].sort(),
  );
});

it("leaves out what the schema does not have", () => {
  expect(uses("{ trainingCourses(first: 1) { name } }")).toEqual([]);
});
