import { link, type Shape } from "./shape.js";

const holder = { __typename: "Citizen", id: "h1", name: "An", honour: "Anh hùng" };

/**
 * `Record` is an interface in one subgraph, which has no object type of it, and an object type in the other, which does
 * not resolve it. `Holder` is an interface whose concrete type one subgraph knows; `leader` is a root field of both.
 */
export const unresolvableInterface: Shape = {
  subgraphs: [
    {
      name: "archive",
      sdl: /* GraphQL */ `
        ${link}
        interface Record @key(fields: "id") { id: ID! }
        interface Holder @key(fields: "id") { id: ID! name: String }
        type Citizen implements Holder @key(fields: "id") { id: ID! name: String }
        type Query { record: Record leader: Holder @shareable }
      `,
      resolvers: {
        Query: { record: () => ({ __typename: "Record", id: "r1" }), leader: () => holder },
        Citizen: { __resolveReference: ({ id }: { id: string }) => (id === holder.id ? holder : null) },
        Holder: { __resolveReference: ({ id }: { id: string }) => (id === holder.id ? holder : null) },
      },
    },
    {
      name: "honours",
      sdl: /* GraphQL */ `
        ${link}
        type Record @key(fields: "id", resolvable: false) @interfaceObject { id: ID! note: String }
        type Holder @key(fields: "id") @interfaceObject { id: ID! honour: String }
        type Query { noted: Record leader: Holder @shareable stranger: Holder }
      `,
      resolvers: {
        Query: {
          noted: () => ({ id: "r1", note: "mật" }),
          leader: () => ({ id: holder.id, honour: holder.honour }),
          stranger: () => ({ id: "h404", honour: "Không rõ" }),
        },
        Holder: {
          __resolveReference: ({ id }: { id: string }) => ({ id, honour: holder.honour }),
        },
      },
    },
  ],
  truth: { leader: holder },
};
