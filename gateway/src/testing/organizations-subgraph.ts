import { GraphQLError } from "graphql";
import type { SubgraphModule } from "./fixture-subgraph.js";

const organizations = [
  { id: "o1", name: "UBND phường Bến Nghé", parentId: "o3" },
  { id: "o2", name: "Trường THPT Lê Quý Đôn", parentId: "o3" },
  { id: "o3", name: "UBND Thành phố", parentId: null },
];

/** Organizations and their names. `leak` and `refuse` are careless on purpose. */
export const organizationsSubgraph: SubgraphModule = {
  name: "organizations",
  sdl: /* GraphQL */ `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Query {
      organizations: [Organization!]
      organization(id: ID!): Organization
      leak: String
      refuse: String
    }
    type Mutation {
      renameOrganization(id: ID!, name: String!): Organization
    }
    type Organization @key(fields: "id") {
      id: ID!
      name: String
      motto: String
      parent: Organization
    }
  `,
  resolvers: {
    Query: {
      organizations: () => organizations,
      organization: (_root: unknown, { id }: { id: string }) =>
        organizations.find((organization) => organization.id === id) ?? null,
      leak: () => {
        throw new Error("connect ECONNREFUSED 10.20.30.40:5432 (http://127.0.0.1:9999/inner)");
      },
      refuse: () => {
        throw new GraphQLError("Bạn không có quyền xem", {
          extensions: { code: "FORBIDDEN", requiredRole: "REVIEWER", http: { status: 403 } },
        });
      },
    },
    Mutation: {
      renameOrganization: (_root: unknown, { id, name }: { id: string; name: string }) => ({ id, name }),
    },
    Organization: {
      __resolveReference: ({ id }: { id: string }) =>
        organizations.find((organization) => organization.id === id) ?? null,
      parent: ({ parentId }: { parentId: string | null }) =>
        organizations.find((organization) => organization.id === parentId) ?? null,
      motto: ({ id }: { id: string }) => {
        if (id !== "o2") return "Thi đua là yêu nước";
        throw new GraphQLError("Chưa có khẩu hiệu", { extensions: { code: "NO_MOTTO" } });
      },
    },
  },
};
