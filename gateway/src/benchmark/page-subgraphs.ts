import type { SubgraphModule } from "../testing/index.js";

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const organization = (id: number) => ({ id: String(id), name: `Cơ quan số ${id}`, code: `CQ-${id}`, parentId: id % 7 });
const campaign = (id: number) => ({ id: String(id), name: `Phong trào thi đua số ${id}`, year: 2000 + (id % 26) });
const award = (id: number) => ({ id: String(id), title: `Bằng khen số ${id}`, amountVnd: id * 1_000 });
const person = (id: number) => ({ id: String(id), name: `Nguyễn Văn ${id}` });
const range = (count: number, from: number) => Array.from({ length: count }, (_, index) => from + index);

/** Four subgraphs that refer to one another circularly. Their data is computed from the IDs. */
export const pageSubgraphs: SubgraphModule[] = [
  {
    name: "organizations",
    sdl: /* GraphQL */ `${link}
      type Query { organizations(first: Int!): [Organization!]! }
      type Organization @key(fields: "id") { id: ID! name: String! code: String! parent: Organization }
    `,
    resolvers: {
      Query: { organizations: (_: unknown, { first }: { first: number }) => range(first, 1).map(organization) },
      Organization: {
        __resolveReference: ({ id }: { id: string }) => organization(Number(id)),
        parent: ({ parentId }: { parentId: number }) => (parentId === 0 ? null : organization(parentId)),
      },
    },
  },
  {
    name: "campaigns",
    sdl: /* GraphQL */ `${link}
      type Query { campaigns(first: Int!): [Campaign!]! }
      type Campaign @key(fields: "id") { id: ID! name: String! year: Int! organizer: Organization }
      type Organization @key(fields: "id") { id: ID! campaigns: [Campaign!]! }
    `,
    resolvers: {
      Query: { campaigns: (_: unknown, { first }: { first: number }) => range(first, 1).map(campaign) },
      Campaign: {
        __resolveReference: ({ id }: { id: string }) => campaign(Number(id)),
        organizer: ({ id }: { id: string }) => ({ id: String(Number(id) % 40) }),
      },
      Organization: { campaigns: ({ id }: { id: string }) => range(2, Number(id) % 30).map(campaign) },
    },
  },
  {
    name: "awards",
    sdl: /* GraphQL */ `${link}
      type Award @key(fields: "id") { id: ID! title: String! amountVnd: Int! recipient: Person }
      type Campaign @key(fields: "id") { id: ID! awards: [Award!]! }
      type Organization @key(fields: "id") { id: ID! awardCount: Int! }
      type Person @key(fields: "id", resolvable: false) { id: ID! }
    `,
    resolvers: {
      Award: {
        __resolveReference: ({ id }: { id: string }) => award(Number(id)),
        recipient: ({ id }: { id: string }) => ({ id: String(Number(id) % 90) }),
      },
      Campaign: { awards: ({ id }: { id: string }) => range(5, Number(id) * 3).map(award) },
      Organization: { awardCount: ({ id }: { id: string }) => Number(id) * 3 },
    },
  },
  {
    name: "people",
    sdl: /* GraphQL */ `${link}
      type Person @key(fields: "id") { id: ID! name: String! organization: Organization }
      type Organization @key(fields: "id", resolvable: false) { id: ID! }
      type Award @key(fields: "id") { id: ID! citation: String! }
    `,
    resolvers: {
      Person: {
        __resolveReference: ({ id }: { id: string }) => person(Number(id)),
        organization: ({ id }: { id: string }) => ({ id: String(Number(id) % 40) }),
      },
      Award: { citation: ({ id }: { id: string }) => `Đã có thành tích xuất sắc trong công tác, số ${id}` },
    },
  },
];

/** A query that needs each of the four several times. */
export const pageQuery = /* GraphQL */ `query Page {
  campaigns(first: 20) {
    name
    year
    organizer { name awardCount parent { name awardCount } }
    awards {
      title
      amountVnd
      citation
      recipient { name organization { name code campaigns { name awards { title citation } } } }
    }
  }
  organizations(first: 20) { name awardCount campaigns { name awards { title citation recipient { name } } } }
}`;
