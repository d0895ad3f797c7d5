import type { SubgraphModule } from "./fixture-subgraph.js";

const awards = [
  { id: "a1", title: "Bằng khen", organizationId: "o1" },
  { id: "a2", title: "Cờ thi đua", organizationId: "o2" },
  { id: "a3", title: "Giấy khen", organizationId: "o1" },
];

/** Awards, and the awards of an organization. */
export const awardsSubgraph: SubgraphModule = {
  name: "awards",
  sdl: /* GraphQL */ `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@listSize"])
    type Query {
      awards(first: Int): [Award!] @listSize(assumedSize: 10, slicingArguments: ["first"], requireOneSlicingArgument: false)
      award(id: ID!): Award
    }
    type Award @key(fields: "id") {
      id: ID!
      title: String
      organization: Organization
    }
    type Organization @key(fields: "id") {
      id: ID!
      awards: [Award!]
      awardCount: Int
    }
  `,
  resolvers: {
    Query: {
      awards: (_root: unknown, { first }: { first?: number }) => awards.slice(0, first ?? awards.length),
      award: (_root: unknown, { id }: { id: string }) => awards.find((award) => award.id === id) ?? null,
    },
    Award: {
      __resolveReference: ({ id }: { id: string }) => awards.find((award) => award.id === id) ?? null,
      organization: ({ organizationId }: { organizationId: string }) => ({ id: organizationId }),
    },
    Organization: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      awards: ({ id }: { id: string }) => awards.filter((award) => award.organizationId === id),
      awardCount: ({ id }: { id: string }) => awards.filter((award) => award.organizationId === id).length,
    },
  },
};
