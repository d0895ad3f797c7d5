import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import DataLoader from "dataloader";
import { createSchema, createYoga } from "graphql-yoga";
import pg from "pg";
import { serveParent } from "../run/serve-parent.ts";
import { prepared } from "./statements.ts";

/** graphql-yoga with DataLoader and `pg`, as one writes it by oneself for these questions. The argument is the address of the database. */
const [connectionString = ""] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString, max: 10 });
type Row = { [column: string]: string | null };
const rows = async (...query: Parameters<typeof prepared>): Promise<Row[]> =>
  (await pool.query(prepared(...query))).rows;

function loaderOf(name: "campaigns" | "forms" | "decisions" | "awards"): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await rows(name, ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** One set for each request. */
function loaders() {
  return {
    ...{ campaigns: loaderOf("campaigns"), forms: loaderOf("forms") },
    ...{ decisions: loaderOf("decisions"), awards: loaderOf("awards") },
    awardsOf: new DataLoader<string, Row[]>(async (ids) => {
      const found = Map.groupBy(await rows("awardsOfCampaigns", ids), ({ campaignId }) => campaignId);
      return ids.map((id) => found.get(id) ?? []);
    }),
  };
}
type Loaders = ReturnType<typeof loaders>;

const stub = (id: string | null | undefined) => (id ? { id } : null);

const schema = createSchema<Loaders>({
  typeDefs: /* GraphQL */ `
    type Query {
      campaigns(ids: [ID!]!): [Campaign]!
      awards(first: Int!, after: Place): AwardConnection!
      awardsByIds(ids: [ID!]!): [Award]!
      awardStats(year: Int): [Count!]!
    }
    input Place { key: String! id: ID! }
    type Campaign { id: ID! awards(first: Int!): [Award!]! }
    type AwardConnection { nodes: [Award!]! pageInfo: PageInfo! }
    type PageInfo { hasNextPage: Boolean! }
    type Award {
      id: ID! recipientName: String! subjectKind: String! grade: Int position: String awardedOn: String isPosthumous: Boolean!
      form: Form! decision: Decision! person: Person unit: Organization
    }
    type Form { id: ID! code: String! }
    type Decision { id: ID! title: String }
    type Person { id: ID! }
    type Organization { id: ID! }
    type Count { year: Int key: String! count: Int! }
  `,
  resolvers: {
    Query: {
      campaigns: (_, { ids }: { ids: string[] }, { campaigns }) => campaigns.loadMany(ids),
      awardsByIds: (_, { ids }: { ids: string[] }, { awards }) => awards.loadMany(ids),
      async awards(_, { first, after }: { first: number; after?: { key: string; id: string } }) {
        const found = after ? await rows("pageAfter", after.key, after.id) : await rows("page");
        return { nodes: found.slice(0, first), pageInfo: { hasNextPage: found.length > first } };
      },
      awardStats: (_, { year }: { year?: number }) => rows(year ? "formsOfYear" : "yearsAndForms"),
    },
    Campaign: { awards: ({ id }: Row, _: unknown, { awardsOf }) => awardsOf.load(id!) },
    Award: {
      form: ({ formId }: Row, _: unknown, { forms }) => forms.load(formId!),
      decision: ({ decisionId }: Row, _: unknown, { decisions }) => decisions.load(decisionId!),
      person: ({ personId }: Row) => stub(personId),
      unit: ({ unitId }: Row) => stub(unitId),
    },
  },
});

const yoga = createYoga<object, Loaders>({
  schema,
  context: loaders,
  logging: false,
  graphiql: false,
  landingPage: false,
});
const server = createServer(yoga);
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
serveParent({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }, {}, async () => {
  server.closeAllConnections();
  await pool.end();
});
