import { link, type Shape } from "./shape.js";

interface Person {
  id: string;
  citizenNumber: string;
  name: { given: string; family: string; birthYear: number };
}

const people: Person[] = [
  { id: "p1", citizenNumber: "001", name: { given: "An", family: "Nguyễn", birthYear: 1970 } },
  { id: "p2", citizenNumber: "002", name: { given: "Bình", family: "Trần", birthYear: 1981 } },
];

/**
 * An entity that each subgraph resolves by one of its four keys. The first key of the subgraph that requires a value of
 * the other one is not resolvable.
 */
export const twoKeys: Shape = {
  subgraphs: [
    {
      name: "registry",
      sdl: /* GraphQL */ `
        ${link}
        type Person
          @key(fields: "id")
          @key(fields: "citizenNumber", resolvable: false)
          @key(fields: "name { given family }", resolvable: false)
          @key(fields: "id name { family birthYear }", resolvable: false) {
          id: ID!
          citizenNumber: ID!
          name: Name!
          rank: Int!
        }
        type Name { given: String! family: String! birthYear: Int! }
      `,
      resolvers: {
        Person: {
          __resolveReference: ({ id }: { id?: string }) => people.find((person) => person.id === id) ?? null,
          rank: rankOf,
        },
      },
    },
    {
      name: "awards",
      sdl: /* GraphQL */ `
        ${link}
        type Query { award: Award }
        type Award @key(fields: "id") { id: ID! recipients: [Person!]! }
        type Person
          @key(fields: "name { given family }", resolvable: false)
          @key(fields: "id name { family birthYear }")
          @key(fields: "citizenNumber", resolvable: false)
          @key(fields: "id", resolvable: false) {
          id: ID!
          citizenNumber: ID!
          name: Name!
          rank: Int! @external
          title: String! @requires(fields: "rank")
        }
        type Name { given: String! family: String! birthYear: Int! }
      `,
      resolvers: {
        Query: { award: () => ({ id: "a1" }) },
        Award: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          recipients: () => people,
        },
        Person: {
          __resolveReference: ({ id, name, rank }: Person & { rank: number }) =>
            people.some((person) => person.id === id && person.name.birthYear === name.birthYear)
              ? { id, name, rank }
              : null,
          title: ({ rank }: { rank: number }) => titleOf(rank),
        },
      },
    },
  ],
  truth: {
    award: {
      id: "a1",
      recipients: people.map((person) => ({ ...person, rank: rankOf(person), title: titleOf(rankOf(person)) })),
    },
  },
};

function rankOf({ id }: Person): number {
  return Number(id.slice(1));
}

function titleOf(rank: number): string {
  return `hạng ${rank}`;
}
