import { idFromKey, newId } from "@thidua/base/identifiers";
import { collectProcessStatements } from "@thidua/kit/model/database";
import { readableStatement } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

let graph: SeededGraph;
/** The header of a caller who may write. */
let administrator: { authorization: string };
beforeAll(async () => {
  graph = await openSeededGraph();
  administrator = { authorization: `Bearer ${await graph.token({ roles: ["PROVINCE_ADMIN"] })}` };
});
afterAll(() => graph.stop());

/** The statements that an operation causes in all subgraphs, which run in this process. */
async function statementsOf(query: string, variables: object) {
  const { result, statements } = await collectProcessStatements(() => graph.data(query, variables));
  return { data: result, statements };
}

/** The statements without the sizes of their pages, in an order of their own: subgraphs answer at once. */
const shapes = (statements: string[]) =>
  statements.map((statement) => readableStatement(statement).replace(/limit \d+/g, "limit …")).sort();

const page = `query ($first: Int!) {
  campaigns(first: $first) {
    nodes {
      name
      organization { name }
      awards(first: 10) { nodes { recipientName form { label } organization { name } person { fullName } } }
    }
  }
}`;

describe("statements", () => {
  it("a page of campaigns with organizations, awards and recipients costs as many for twenty campaigns as for two", async () => {
    await launchCampaigns(10);
    await issueAwards();
    const two = await statementsOf(page, { first: 2 });
    const ten = await statementsOf(page, { first: 10 });
    const twenty = await statementsOf(page, { first: 20 });
    expect(twenty.data.campaigns.nodes).toHaveLength(20);
    for (const { awards } of twenty.data.campaigns.nodes) {
      expect(awards.nodes).toHaveLength(3);
      expect(awards.nodes).toContainEqual(expect.objectContaining({ person: { fullName: "Nguyễn Thị Thử" } }));
      expect(awards.nodes).toContainEqual(
        expect.objectContaining({ organization: { name: "Sở Khoa học và Công nghệ" } }),
      );
    }
    expect(shapes(ten.statements)).toEqual(shapes(two.statements));
    expect(shapes(twenty.statements)).toMatchInlineSnapshot(`
      [
        "(select "e".* from "campaigns"."campaign" as "e" where "e"."year" is not null order by "e"."year" desc, "e"."name_sort_key" asc, "e"."id" asc limit …) union all (select "e".* from "campaigns"."campaign" as "e" where "e"."year" is null order by "e"."year" desc, "e"."name_sort_key" asc, "e"."id" asc limit …) limit …",
        "select "e".* from "awards"."award_form" as "e" where "e"."id" = any($1::uuid[])",
        "select "e".* from "organizations"."organization" as "e" where "e"."id" = any($1::uuid[])",
        "select "e".* from "organizations"."organization" as "e" where "e"."id" = any($1::uuid[])",
        "select "e".* from "organizations"."person" as "e" where "e"."id" = any($1::uuid[])",
        "select "page".* from unnest($1::uuid[]) as "parent" ("id") cross join lateral (select "e".* from "awards"."award" as "e" where "e"."campaign_id" = "parent"."id" order by "e"."ceremony_key" asc, "e"."id" asc limit …) as "page"",
      ]
    `);
  });

  it("an entity lookup of 200 organizations costs one", async () => {
    const { organizations: all } = await graph.data("{ organizations(first: 200) { nodes { id name } } }");
    const known = all.nodes as { id: string; name: string }[];
    expect(known.length).toBeGreaterThan(30);
    const unknown = Array.from({ length: 200 - known.length }, () => ({ id: newId() }));
    const representations = [...known, ...unknown].map(({ id }) => ({ __typename: "Organization", id }));
    const organizations = graph.running.subgraphs.find(({ name }) => name === "organizations")!;
    const { result, statements } = await collectProcessStatements(async () => {
      const response = await fetch(organizations.url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          query:
            "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { name shortName kind } } }",
          variables: { r: representations },
        }),
      });
      return (await response.json()) as { data: { _entities: ({ name: string } | null)[] } };
    });
    // In the order of the keys, null for those that no organization has.
    expect(result.data._entities.map((entity) => entity?.name)).toEqual([
      ...known.map(({ name }) => name),
      ...unknown.map(() => undefined),
    ]);
    expect(shapes(statements)).toEqual([
      `select "e".* from "organizations"."organization" as "e" where "e"."id" = any($1::uuid[])`,
    ]);
  });
});

/** Three recipients in each campaign, so that the page has something to show. */
async function issueAwards(): Promise<void> {
  const { createPerson } = await graph.data(
    `mutation { createPerson(input: { fullName: "Nguyễn Thị Thử" }) { person { id } userErrors { code } } }`,
    {},
    administrator,
  );
  const { campaigns } = await graph.data("{ campaigns(first: 20) { nodes { id } } }");
  for (const { id } of campaigns.nodes as { id: string }[]) {
    const awards = [1, 2, 3].map((index) => ({
      formCode: "GK",
      subjectKind: index === 2 ? "COLLECTIVE" : "INDIVIDUAL",
      recipientName: `Người nhận ${index}`,
      personId: index === 1 ? createPerson.person.id : undefined,
      organizationId: index === 2 ? idFromKey("organization/lang-son-skhcn") : undefined,
      campaignId: id,
    }));
    const { issueDecision } = await graph.data(
      `mutation ($input: IssueDecisionInput!) { issueDecision(input: $input) { userErrors { code message field } } }`,
      { input: { organizationId: idFromKey("organization/lang-son-skhcn"), issuedOn: "2024-05-01", awards } },
      administrator,
    );
    expect(issueDecision.userErrors).toEqual([]);
  }
}

/** More campaigns than the pages report, so that there is a page of twenty. */
async function launchCampaigns(count: number): Promise<void> {
  for (let index = 1; index <= count; index++) {
    const { launchCampaign } = await graph.data(
      `mutation ($input: LaunchCampaignInput!) { launchCampaign(input: $input) { userErrors { code message field } } }`,
      {
        input: {
          code: `thu-${index}`,
          name: `Phong trào thử ${index}`,
          kind: "MOVEMENT",
          year: 2024,
          organizationId: idFromKey("organization/lang-son-skhcn"),
        },
      },
      administrator,
    );
    expect(launchCampaign.userErrors).toEqual([]);
  }
}
