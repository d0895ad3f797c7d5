import { idFromKey } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";
import { addMirrored } from "../testing/mirrored-records.js";

let graph: TestGraph;
const id = (name: string) => idFromKey(`test/${name}`);
const issue = `mutation ($input: IssueDecisionInput!) { issueDecision(input: $input) { awardDecision { id } userErrors { code field } } }`;

/** Three decisions, each with two titles for each of ten people and one for a division. */
beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
  await addMirrored(graph, {
    organizations: ["department", "unit-0", "unit-1", "unit-2"].map((name) => ({ id: id(name) })),
    persons: [2024, 2025, 2026].flatMap((year) =>
      Array.from({ length: 10 }, (_, index) => id(`person-${year}-${index}`)),
    ),
    campaigns: [{ id: id("campaign") }],
    conferences: [id("conference")],
    examples: [{ id: id("example") }],
  });
  for (const year of [2024, 2025, 2026]) {
    const people = Array.from({ length: 10 }, (_, index) => ({
      subjectKind: "INDIVIDUAL",
      recipientName: `Nguyễn Văn ${"ABCDEĐGHIK"[index]}`,
      position: "Chuyên viên",
      personId: id(`person-${year}-${index}`),
      unitId: id(`unit-${index % 3}`),
      commendationTypeCode: index % 2 ? "CAMPAIGN" : "MERIT",
      campaignId: index % 2 ? id("campaign") : null,
      typicalExampleId: index === 1 ? id("example") : null,
    }));
    const collective = {
      formCode: "TTLĐTT",
      subjectKind: "COLLECTIVE",
      recipientName: "Phòng Quản lý khoa học",
      organizationId: id("unit-0"),
      unitId: id("department"),
    };
    const { issueDecision } = await graph.data(issue, {
      input: {
        organizationId: id("department"),
        issuedOn: `${year}-01-20`,
        reviewConferenceId: id("conference"),
        awards: [
          ...people.flatMap((person) => [
            { ...person, formCode: "CSTĐCS" },
            { ...person, formCode: "GK" },
          ]),
          collective,
        ],
      },
    });
    expect(issueDecision.userErrors).toEqual([]);
  }
});
afterAll(() => graph.close());

const fields = `id recipientName form { code label } grade decision { issuedOn organization { id } } cancellation { cancelledOn } commendationType { code } person { id } organization { id } unit { id } campaign { id } typicalExample { id }`;

describe("awards", () => {
  it("are loaded with forms, decisions and recipients in a fixed number of statements", async () => {
    const { data, statements } = await graph.recorded(`{ awards(first: 50) { nodes { ${fields} } } }`);
    expect(data.awards.nodes).toHaveLength(50);
    expect(statements).toMatchInlineSnapshot(`
      [
        "select "e".* from "awards"."award" as "e" order by "e"."ceremony_key" asc, "e"."id" asc limit 51",
        "select "e".* from "awards"."award_decision" as "e" where "e"."id" = any($1::uuid[])",
        "select "e".* from "awards"."award_form" as "e" where "e"."id" = any($1::uuid[])",
        "select "e".* from "awards"."cancellation" as "e" where "e"."decision_id" = any($1::uuid[])",
        "select "e".* from "awards"."commendation_type" as "e" where "e"."id" = any($1::uuid[])",
      ]
    `);
  });

  it("are filtered by organization, person, campaign, title and day", async () => {
    const total = async (filter: object) =>
      (await graph.data("query ($filter: AwardFilter) { awards(filter: $filter) { totalCount } }", { filter })).awards
        .totalCount;
    expect(await total({})).toBe(63);
    // Four people of the unit with two awards in each year, and the unit itself. The department has no awards of its own.
    expect(await total({ organization: { id: id("unit-0") } })).toBe(27);
    expect(await total({ organization: { id: id("department") } })).toBe(0);
    expect(await total({ person: { eq: id("person-2024-3") } })).toBe(2);
    expect(await total({ campaign: { eq: id("campaign") }, decidedOn: { gte: "2025-01-01", lt: "2026-01-01" } })).toBe(
      10,
    );
    expect(await total({ formKey: { eq: "ADVANCED_WORK_COLLECTIVE" } })).toBe(3);
    expect(
      await total({ or: [{ subjectKind: { eq: "COLLECTIVE" } }, { typicalExample: { eq: id("example") } }] }),
    ).toBe(9);
    expect(await total({ commendationTypeCode: { isNull: true } })).toBe(3);
    const found = await graph.data(`{ awards(search: "van đ") { totalCount } }`);
    expect(found.awards.totalCount).toBe(12); // a search treats Đ and D as one letter
  });

  it("are paged without gaps, people by given name", async () => {
    const page = `query ($first: Int, $after: String, $order: [AwardOrder!]) { awards(first: $first, after: $after, orderBy: $order) { nodes { id recipientName } pageInfo { hasNextPage endCursor } } }`;
    const order = [{ field: "RECIPIENT_NAME", direction: "DESC" }];
    const whole = (await graph.data(page, { first: 200, order })).awards.nodes;
    const joined: unknown[] = [];
    let after: string | null = null;
    do {
      const { awards: part } = await graph.data(page, { first: 7, after, order });
      joined.push(...part.nodes);
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
    } while (after);
    expect(joined).toEqual(whole);
    const names = whole.map(({ recipientName }: { recipientName: string }) => recipientName);
    expect(names.indexOf("Nguyễn Văn E")).toBeLessThan(names.indexOf("Nguyễn Văn Đ"));
    expect(names.indexOf("Nguyễn Văn Đ")).toBeLessThan(names.indexOf("Nguyễn Văn D"));
  });

  it("are not paged by a cursor from before keys were packed: it would be another place", async () => {
    const key = "3.1.2.000450.9.0/an,1 -nguye~n,4 /1/An\tNguyễn";
    const after = Buffer.from(JSON.stringify(["CEREMONY:ASC", key, crypto.randomUUID()])).toString("base64url");
    const answer = await graph.execute("query ($after: String) { awards(after: $after) { nodes { id } } }", { after });
    expect(answer.errors?.[0]?.extensions?.code).toBe("INVALID_CURSOR");
  });
});

describe("the fields of other subgraphs' entities", () => {
  it("load 200 awards in one statement", async () => {
    const { awards: all } = await graph.data("{ awards(first: 200) { nodes { id } } }");
    const known = all.nodes.map((award: { id: string }) => ({ __typename: "Award", id: award.id }));
    const of = [
      ...known,
      ...Array.from({ length: 200 - known.length }, (_, index) => ({ __typename: "Award", id: id(`none-${index}`) })),
    ];
    const { data, statements } = await graph.recorded(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Award { recipientName } } }`,
      { of },
    );
    expect(data._entities.filter(Boolean)).toHaveLength(63);
    expect(statements).toHaveLength(1);
  });

  it("load the awards of 200 people in one statement, and their counts in another", async () => {
    const of = Array.from({ length: 200 }, (_, index) => ({
      __typename: "Person",
      id: id(`person-${2024 + (index % 3)}-${index}`),
    }));
    const { data, statements } = await graph.recorded(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { awards(first: 1, orderBy: [{ field: DECIDED_ON, direction: DESC }]) { totalCount nodes { recipientName } } } } }`,
      { of },
    );
    expect(
      data._entities.filter((person: { awards: { totalCount: number } }) => person.awards.totalCount === 2),
    ).toHaveLength(10);
    expect(statements).toHaveLength(2);
  });

  it("belong to organizations, campaigns, examples, conferences and plans", async () => {
    const stub = (__typename: string, name: string) => ({ __typename, id: id(name) });
    const of = [
      stub("Organization", "department"),
      stub("Organization", "unit-1"),
      stub("Campaign", "campaign"),
      stub("TypicalExample", "example"),
      stub("ReviewConference", "conference"),
      stub("EmulationPlan", "plan"),
    ];
    const { _entities } = await graph.data(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Organization { awards { totalCount } awardDecisions { totalCount nodes { issuedOn } } commendationPolicies { totalCount } }
        ... on Campaign { awards { totalCount } commendationPolicies { totalCount } }
        ... on TypicalExample { awards { totalCount } }
        ... on ReviewConference { awardDecisions(first: 1) { totalCount nodes { issuedOn awards { totalCount } } } }
        ... on EmulationPlan { commendationPolicies { totalCount } }
      } }`,
      { of },
    );
    const none = { totalCount: 0 };
    expect(_entities).toEqual([
      {
        awards: none,
        awardDecisions: {
          totalCount: 3,
          nodes: [{ issuedOn: "2026-01-20" }, { issuedOn: "2025-01-20" }, { issuedOn: "2024-01-20" }],
        },
        commendationPolicies: none,
      },
      { awards: { totalCount: 18 }, awardDecisions: { totalCount: 0, nodes: [] }, commendationPolicies: none },
      { awards: { totalCount: 30 }, commendationPolicies: none },
      { awards: { totalCount: 6 } },
      { awardDecisions: { totalCount: 3, nodes: [{ issuedOn: "2026-01-20", awards: { totalCount: 21 } }] } },
      { commendationPolicies: none },
    ]);
  });

  it("fail for a malformed ID alone", async () => {
    const of = [
      { __typename: "Person", id: "1" },
      { __typename: "Person", id: id("person-2024-0") },
    ];
    const answer = await graph.execute(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { awards { totalCount } } } }`,
      { of },
      "EN",
    );
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: "MALFORMED_ID" } });
    expect(answer.data?._entities).toEqual([null, { awards: { totalCount: 2 } }]);
  });
});
