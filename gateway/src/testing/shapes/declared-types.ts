import { link, type Shape } from "./shape.js";

const person = { __typename: "Person", code: "p1", name: "An" };
const office = { __typename: "Office", code: "o1", title: "Sở Nội vụ" };

/** Shared fields that one subgraph declares as an object type, and the other as a union or an interface of it. */
export const declaredTypes: Shape = {
  subgraphs: [
    {
      name: "people",
      sdl: /* GraphQL */ `
        ${link}
        type Person @shareable { code: ID! name: String }
        type Report @key(fields: "code") { code: ID! author: Person @shareable authors: [[Person!]!] @shareable }
        type Query {
          leader: Person @shareable
          leaders: [Person!]! @shareable
          head: Person @shareable
          report: Report
        }
      `,
      resolvers: {
        Query: {
          leader: () => person,
          leaders: () => [person, person],
          head: () => person,
          report: () => ({ code: "r1" }),
        },
        Report: {
          __resolveReference: (reference: object) => reference,
          author: () => person,
          authors: () => [[person], []],
        },
      },
    },
    {
      name: "offices",
      sdl: /* GraphQL */ `
        ${link}
        interface Head { code: ID! }
        union Recipient = Person | Office
        type Person implements Head @shareable { code: ID! name: String }
        type Office implements Head @shareable { code: ID! title: String }
        type Report @key(fields: "code") {
          code: ID!
          author: Recipient @shareable
          authors: [[Recipient!]!] @shareable
          reader: Recipient
        }
        type Query {
          leader: Recipient @shareable
          leaders: [Recipient!]! @shareable
          head: Head @shareable
          recipients: [Recipient!]
        }
      `,
      resolvers: {
        Query: {
          leader: () => person,
          leaders: () => [person, person],
          head: () => person,
          recipients: () => [person, office],
        },
        Report: {
          __resolveReference: (reference: object) => reference,
          author: () => person,
          authors: () => [[person], []],
          reader: () => office,
        },
      },
    },
  ],
  truth: {
    leader: person,
    leaders: [person, person],
    head: person,
    recipients: [person, office],
    report: { code: "r1", author: person, authors: [[person], []], reader: office },
  },
};
