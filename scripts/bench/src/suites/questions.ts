import { generatedId } from "@thidua/scripts/generate/generated-id";
import type { GeneratedSize } from "@thidua/scripts/generate/generated-size";
import { skewedIds } from "@thidua/scripts/generate/referred-record";

/** A place in the order of awards: the values by which the next page begins. */
export interface Place {
  /** Where our list continues. */
  cursor: string;
  key: string;
  id: string;
  /** How many awards are before it, and itself. */
  number: number;
}

/** How one kind of server is asked. */
export interface Asked {
  /** The path of a floor; GraphQL otherwise. */
  path?: string;
  sent: object;
  /** Turns its answer into a form that all servers have in common. Answers without it are not compared. */
  common?: (answer: never) => unknown;
}

/** The kinds of servers. */
export type ServerKind = "graph" | "subgraph" | "yoga" | "postgraphile" | "one SQL" | "batched SQL";

/** A question, as each kind of server that can answer it is asked. */
export interface Question {
  name: string;
  connections: number;
  /** Whether the milliseconds of SQL are measured too. */
  isSql?: boolean;
  asked: { [kind in ServerKind]?: Asked };
}

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
type Any = any;
type Answer = { data: { [field: string]: Any } };

const awardFields = "id recipientName subjectKind grade position awardedOn isPosthumous";
const nestedFields = "id recipientName form { code } decision { title } person { id } unit { id }";
const rowFields = "rowId recipientName subjectKind grade position awardedOn isPosthumous";

const rowAward = ({ rowId, ...rest }: Any) => ({ id: rowId, ...rest });
const rowNested = ({ rowId, recipientName, awardFormByFormId, awardDecisionByDecisionId, personId, unitId }: Any) => ({
  ...{ id: rowId, recipientName, form: awardFormByFormId, decision: awardDecisionByDecisionId },
  ...{ person: personId && { id: personId }, unit: unitId && { id: unitId } },
});
const byKey = (rows: Any[]) =>
  rows
    .map(({ year, key, form, awardCount, count }) => `${year ?? ""} ${key ?? form.key} ${awardCount ?? count}`)
    .toSorted();
const statistics = ({ data }: Answer) => byKey(data.awardStats.rows);

/** Returns the questions of the table, for a database of a size. `page` is where the deep page begins. */
export function questionsOf(size: GeneratedSize, deep: Place, savedQuery: string): Question[] {
  const campaigns = Array.from({ length: 20 }, (_, index) => generatedId("campaign", index));
  const awards = Array.from({ length: 200 }, (_, index) => generatedId("award", (index * 7_919) % size.awards));
  const entities = (typename: string, ids: string[]) => ids.map((id) => ({ __typename: typename, id }));
  const page = (after?: string) =>
    `{ awards(first: 20${after ? `, after: "${after}"` : ""}) { nodes { ${awardFields} } pageInfo { hasNextPage } } }`;
  const yogaPage = (after = "") =>
    `{ awards(first: 20${after}) { nodes { ${awardFields} } pageInfo { hasNextPage } } }`;
  const rowPage = (offset: string) =>
    `{ allAwards(first: 20, orderBy: [CEREMONY_KEY_ASC, ROW_ID_ASC]${offset}) { nodes { ${rowFields} } pageInfo { hasNextPage } } }`;
  const yearFilter = `filter: { decidedOn: { gte: "2024-01-01", lte: "2024-12-31" } }`;
  return [
    {
      name: "nested: 20 campaigns, 10 awards each, form, decision, person, unit",
      connections: 16,
      asked: {
        subgraph: {
          sent: {
            query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Campaign { id awards(first: 10) { nodes { ${nestedFields} } } } } }`,
            variables: { of: entities("Campaign", campaigns) },
          },
          common: ({ data }: Answer) => data._entities.map(({ id, awards: { nodes } }: Any) => ({ id, awards: nodes })),
        },
        yoga: {
          sent: {
            query: `query ($ids: [ID!]!) { campaigns(ids: $ids) { id awards(first: 10) { ${nestedFields} } } }`,
            variables: { ids: campaigns },
          },
          common: ({ data }: Answer) => data.campaigns,
        },
        postgraphile: {
          sent: {
            query: `{ allMirroredCampaigns(first: 20, orderBy: ROW_ID_ASC) { nodes { rowId awardsByCampaignId(first: 10, orderBy: [CEREMONY_KEY_ASC, ROW_ID_ASC]) {
              nodes { rowId recipientName awardFormByFormId { code } awardDecisionByDecisionId { title } personId unitId } } } } }`,
          },
          common: ({ data }: Answer) =>
            data.allMirroredCampaigns.nodes.map(({ rowId, awardsByCampaignId: { nodes } }: Any) => ({
              ...{ id: rowId, awards: nodes.map(rowNested) },
            })),
        },
        "one SQL": { path: "/one/nested", sent: { ids: campaigns }, common: (answer) => answer },
        "batched SQL": { path: "/batched/nested", sent: { ids: campaigns }, common: (answer) => answer },
      },
    },
    {
      name: "first page of 20",
      connections: 16,
      asked: {
        subgraph: { sent: { query: page() }, common: ({ data }: Answer) => data.awards.nodes },
        yoga: { sent: { query: yogaPage() }, common: ({ data }: Answer) => data.awards.nodes },
        postgraphile: {
          sent: { query: rowPage("") },
          common: ({ data }: Answer) => data.allAwards.nodes.map(rowAward),
        },
        "one SQL": { path: "/one/page", sent: {}, common: (answer) => answer },
        "batched SQL": { path: "/batched/page", sent: {}, common: (answer) => answer },
      },
    },
    {
      name: `page after ${deep.number.toLocaleString("en")}`,
      connections: 16,
      asked: {
        subgraph: { sent: { query: page(deep.cursor) }, common: ({ data }: Answer) => data.awards.nodes },
        yoga: {
          sent: {
            query: `query ($after: Place) ${yogaPage(", after: $after")}`,
            variables: { after: { key: deep.key, id: deep.id } },
          },
          common: ({ data }: Answer) => data.awards.nodes,
        },
        // Its cursors of this order need the page before; an offset is what it offers for a place by number.
        postgraphile: {
          sent: { query: rowPage(`, offset: ${deep.number}`) },
          common: ({ data }: Answer) => data.allAwards.nodes.map(rowAward),
        },
        "one SQL": { path: "/one/deepPage", sent: { key: deep.key, id: deep.id }, common: (answer) => answer },
        "batched SQL": { path: "/batched/deepPage", sent: { key: deep.key, id: deep.id }, common: (answer) => answer },
      },
    },
    {
      name: "_entities of 200",
      connections: 16,
      asked: {
        subgraph: {
          sent: {
            query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Award { ${awardFields} form { code } decision { title } } } }`,
            variables: { of: entities("Award", awards) },
          },
          common: ({ data }: Answer) => data._entities,
        },
        yoga: {
          sent: {
            query: `query ($ids: [ID!]!) { awardsByIds(ids: $ids) { ${awardFields} form { code } decision { title } } }`,
            variables: { ids: awards },
          },
          common: ({ data }: Answer) => data.awardsByIds,
        },
        "batched SQL": { path: "/batched/entities", sent: { ids: awards }, common: (answer) => answer },
      },
    },
    {
      name: "the whole graph: campaigns, awards, recipients through the gateway",
      connections: 16,
      asked: {
        graph: {
          sent: {
            query: `query ($ids: [ID!]) { campaigns(first: 20, filter: { id: { in: $ids } }) { nodes { name awards(first: 10) { nodes {
              recipientName form { code } decision { title } person { fullName } unit { code } } } } } }`,
            variables: { ids: campaigns },
          },
          common: ({ data }: Answer) => data.campaigns,
        },
      },
    },
    {
      name: "the saved query across all four subgraphs",
      connections: 16,
      asked: { graph: { sent: { query: savedQuery, variables: { search: "thi đua" } } } },
    },
    {
      name: "statistics of one year by form",
      connections: 4,
      isSql: true,
      asked: {
        subgraph: {
          sent: { query: `{ awardStats(groupBy: [FORM], ${yearFilter}) { rows { form { key } awardCount } } }` },
          common: statistics,
        },
        yoga: {
          sent: { query: "{ awardStats(year: 2024) { key count } }" },
          common: ({ data }: Answer) => byKey(data.awardStats),
        },
        "batched SQL": { path: "/batched/year", sent: {}, common: byKey },
      },
    },
    {
      name: "statistics of all years by form",
      connections: 4,
      isSql: true,
      asked: {
        subgraph: {
          sent: { query: "{ awardStats(groupBy: [YEAR, FORM]) { rows { year form { key } awardCount } } }" },
          common: statistics,
        },
        yoga: {
          sent: { query: "{ awardStats { year key count } }" },
          common: ({ data }: Answer) => byKey(data.awardStats),
        },
        "batched SQL": { path: "/batched/yearsAndForms", sent: {}, common: byKey },
      },
    },
    ...organizationFilters(size),
  ];
}

/** Filters by an organization that read much or find little: the slowest of them is what a caller can make wait for. */
export function organizationFilters(size: GeneratedSize): Question[] {
  const { frequent, rare, last, absent } = skewedIds("organization", size.organizations);
  const tree = (id: string) => `organization: { id: "${id}", includeDescendants: true, includePredecessors: true }`;
  const filters: [string, string][] = [
    ["a province's whole tree", tree(frequent)],
    ["a province's whole tree, and nothing matches", `${tree(frequent)}, subjectKind: { eq: COMMUNE }`],
    ["one award in the middle", tree(rare)],
    ["the last award alone", tree(last)],
    ["no award", tree(absent)],
  ];
  return filters.map(([name, filter]) => ({
    name: `organization filter: ${name}`,
    connections: 4,
    isSql: true,
    asked: {
      subgraph: {
        sent: { query: `{ awards(first: 20, filter: { ${filter} }) { nodes { ${awardFields} } } }` },
        common: ({ data }: Answer) => data.awards.nodes,
      },
    },
  }));
}
