import { buildSchema, GraphQLError, type GraphQLSchema, graphql } from "graphql";
import type { ExecuteOperation } from "../../src/execute.js";

/** A small graph with the shapes of the real one: connections, lists in rows, objects in cells, an enum, a date. */
export const emulationSdl = /* GraphQL */ `
  scalar Date
  enum CampaignKind { MOVEMENT DRIVE }
  enum Locale { VI EN }
  input YearFilter { eq: Int, gte: Int }
  input CampaignFilter { year: YearFilter }
  type PageInfo { hasNextPage: Boolean!, endCursor: String }
  type Organization { name: String! }
  type DocumentReference { text: String!, number: Int, symbol: String, issuedOn: Date }
  type Criterion { metric: String!, amount: Float }
  type CriterionConnection { nodes: [Criterion!]!, pageInfo: PageInfo! }
  type Campaign {
    "Tên phong trào. The name of the campaign."
    name: String!
    kind: CampaignKind!
    year: Int!
    isOpen: Boolean!
    organization: Organization
    umbrellas: [Organization!]!
    launchDocument: DocumentReference
    criteria(first: Int): CriterionConnection!
    label(locale: Locale = VI): String!
  }
  type CampaignConnection { nodes: [Campaign!]!, pageInfo: PageInfo!, totalCount: Int! }
  type LineageEvent { effectiveOn: Date, legalBasis: LegalBasis }
  type LegalBasis { document: DocumentReference }
  type LineageEventConnection { nodes: [LineageEvent!]!, pageInfo: PageInfo! }
  type Query {
    campaigns(first: Int = 20, after: String, kind: [CampaignKind!], filter: CampaignFilter, since: Date, open: Boolean): CampaignConnection!
    campaign(id: ID!): Campaign
    lineageEvents(first: Int = 20, after: String): LineageEventConnection!
  }
`;

/** The small graph's schema. */
export const emulationSchema: GraphQLSchema = buildSchema(emulationSdl);

export interface CampaignRecord {
  name: string;
  kind?: "MOVEMENT" | "DRIVE";
  year?: number;
  organization?: string | null;
  umbrellas?: string[];
  launchDocument?: { text: string; number?: number; symbol?: string; issuedOn?: string } | null;
  criteria?: { metric: string; amount?: number }[];
}

/** The data of the small graph, and the failure that a test wants. */
export interface EmulationWorld {
  campaigns: CampaignRecord[];
  documents?: ({ text: string; number?: number; symbol?: string; issuedOn?: string } | null)[];
  /** Called before each page of campaigns. Throwing makes the page fail. */
  beforePage?: (page: { first: number; after?: string }) => void;
}

/** An error as the gateway reports a subgraph's failure. */
export function subgraphError(
  code: string,
  serviceName: string,
  message = "connect ECONNREFUSED 127.0.0.1:4101",
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, serviceName } });
}

/** Runs operations on the small graph. `sent` records the requests. */
export function executeOn(world: EmulationWorld): {
  execute: ExecuteOperation;
  sent: Parameters<ExecuteOperation>[0][];
} {
  const sent: Parameters<ExecuteOperation>[0][] = [];
  const rootValue = emulationRoot(world);
  const execute: ExecuteOperation = async (request) => {
    sent.push(request);
    const result = await graphql({
      schema: emulationSchema,
      rootValue,
      source: request.query,
      variableValues: request.variables,
    });
    return {
      data: result.data as Record<string, unknown> | null,
      errors: result.errors?.map((error) => error.toJSON()),
    };
  };
  return { execute, sent };
}

type PageArguments = { first: number; after?: string; kind?: string[]; filter?: { year?: { eq?: number } } };

/** The resolvers at the root of the small graph. */
export function emulationRoot(world: EmulationWorld) {
  const campaign = (record: CampaignRecord) => ({
    kind: "MOVEMENT",
    year: 2019,
    isOpen: false,
    ...record,
    organization: record.organization ? { name: record.organization } : null,
    umbrellas: (record.umbrellas ?? []).map((name) => ({ name })),
    criteria: ({ first = 20 }: { first?: number }) => page(record.criteria ?? [], { first }),
    label: ({ locale }: { locale: string }) => `${record.name} (${locale})`,
  });
  return {
    campaigns: (given: PageArguments) => {
      world.beforePage?.(given);
      const chosen = world.campaigns
        .map(campaign)
        .filter(({ kind, year }) => (given.kind?.includes(kind) ?? true) && (given.filter?.year?.eq ?? year) === year);
      return { ...page(chosen, given), totalCount: chosen.length };
    },
    lineageEvents: (given: PageArguments) =>
      page(
        (world.documents ?? []).map((document) => ({ legalBasis: { document } })),
        given,
      ),
  };
}

function page<Item>(items: Item[], { first, after }: { first: number; after?: string }) {
  const start = after ? Number(after) + 1 : 0;
  const end = Math.min(start + first, items.length);
  return {
    nodes: items.slice(start, end),
    pageInfo: { hasNextPage: end < items.length, endCursor: end > start ? String(end - 1) : null },
  };
}
