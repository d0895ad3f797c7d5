import { link, type Shape } from "./shape.js";

const records = [
  { __typename: "Person", code: "p1", name: "An" },
  { __typename: "Office", code: "o1", title: "Sở Nội vụ" },
];

const find = (_root: unknown, { code }: { code: string }) => records.find((record) => record.code === code) ?? null;

/**
 * An interface whose field no subgraph resolves for all its types: each knows the code of one type, and that of the other
 * is external. It composes, but `{ record(code: "p1") { code } }` cannot be answered.
 */
export const externalEverywhere: Shape = {
  subgraphs: [
    {
      name: "people",
      sdl: /* GraphQL */ `
        ${link}
        interface Record { code: ID! }
        type Person implements Record @key(fields: "code") { code: ID! name: String }
        type Office implements Record @key(fields: "code") { code: ID! @external head: Person }
        type Query { record(code: ID!): Record @shareable people: [Person] }
      `,
      resolvers: {
        Query: { record: find, people: () => [records[0]] },
        Person: { __resolveReference: (key: { code: string }) => find(null, key) },
        Office: { __resolveReference: (key: { code: string }) => find(null, key), head: () => records[0] },
      },
    },
    {
      name: "offices",
      sdl: /* GraphQL */ `
        ${link}
        interface Record { code: ID! }
        type Person implements Record @key(fields: "code") { code: ID! @external office: Office }
        type Office implements Record @key(fields: "code") { code: ID! title: String }
        type Query { record(code: ID!): Record @shareable }
      `,
      resolvers: {
        Query: { record: find },
        Person: { __resolveReference: (key: { code: string }) => find(null, key), office: () => records[1] },
        Office: { __resolveReference: (key: { code: string }) => find(null, key) },
      },
    },
  ],
  truth: {
    record: ({ code }: { code: string }) => find(null, { code }),
    people: [records[0]],
  },
};
