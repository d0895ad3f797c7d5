import { GraphQLError } from "graphql";
import type { SubgraphModule } from "../../src/testing/index.js";

const holders = [
  { id: "u1", name: "Nguyễn An", rank: 2, __typename: "Citizen" },
  { id: "u2", name: "Đội thi công", size: 12, __typename: "Team" },
  { id: "u3", name: "Võ Bảo", rank: 1, __typename: "Citizen" },
];

/** Three subgraphs: two know an interface only as one object type (`@interfaceObject`), and one entity has two keys. */
export const interfaceObjectSubgraphs: SubgraphModule[] = [
  {
    name: "holders",
    sdl: /* GraphQL */ `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
      interface Holder @key(fields: "id") { id: ID! name: String }
      type Citizen implements Holder @key(fields: "id") { id: ID! name: String rank: Int }
      type Team implements Holder @key(fields: "id") { id: ID! name: String size: Int }
      type Medal @key(fields: "id") @key(fields: "code") { id: ID! code: String metal: String }
      type Query { holders: [Holder!]! holder(id: ID!): Holder version: String @shareable }
    `,
    resolvers: {
      Query: {
        holders: () => holders,
        holder: (_: unknown, { id }: { id: string }) => holders.find((holder) => holder.id === id) ?? null,
        version: () => "1",
      },
      Holder: {
        __resolveType: ({ __typename }: { __typename: string }) => __typename,
        __resolveReference: ({ id }: { id: string }) => holders.find((holder) => holder.id === id) ?? null,
      },
      Citizen: { __resolveReference: ({ id }: { id: string }) => holders.find((holder) => holder.id === id) ?? null },
      Team: { __resolveReference: ({ id }: { id: string }) => holders.find((holder) => holder.id === id) ?? null },
      Medal: {
        __resolveReference: ({ id, code }: { id?: string; code?: string }) => ({
          id: id ?? `id-${code}`,
          code: code ?? `code-${id}`,
          metal: "vàng",
        }),
      },
    },
  },
  {
    name: "honours",
    sdl: /* GraphQL */ `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@interfaceObject", "@shareable"])
      type Holder @key(fields: "id") @interfaceObject { id: ID! honour: String medals: [Medal!] secret: String }
      type Medal @key(fields: "code") { code: String wornBy: Holder }
      type Query { honoured: [Holder] medals: [Medal!]! version: String @shareable }
    `,
    resolvers: {
      Query: {
        honoured: () => [{ id: "u2" }, null, { id: "u3" }],
        medals: () => [
          { code: "A", holder: "u1" },
          { code: "B", holder: "u2" },
        ],
        version: () => "1",
      },
      Holder: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        honour: ({ id }: { id: string }) => `Danh hiệu của ${id}`,
        medals: ({ id }: { id: string }) => (id === "u3" ? null : [{ code: `${id}-1`, holder: id }]),
        secret: ({ id }: { id: string }) => {
          if (id === "u2") throw new GraphQLError("mật", { extensions: { code: "SECRET" } });
          return id;
        },
      },
      Medal: {
        __resolveReference: ({ code }: { code: string }) => ({ code, holder: "u1" }),
        wornBy: ({ holder }: { holder: string }) => ({ id: holder }),
      },
    },
  },
  {
    name: "notes",
    sdl: /* GraphQL */ `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])
      type Citizen @key(fields: "id") { id: ID! rank: Int @external note: String @requires(fields: "rank") faulty: String }
      type Team @key(fields: "id") { id: ID! motto: String }
    `,
    resolvers: {
      Citizen: {
        __resolveReference: (reference: object) => reference,
        note: ({ rank }: { rank: number }) => `Hạng ${rank}`,
        faulty: ({ id }: { id: string }) => {
          throw new GraphQLError(`hỏng ${id}`, { extensions: { code: "FAULTY" } });
        },
      },
      Team: { __resolveReference: ({ id }: { id: string }) => ({ id, motto: "Đoàn kết" }) },
    },
  },
];
