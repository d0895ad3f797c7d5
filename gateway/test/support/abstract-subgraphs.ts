import type { SubgraphModule } from "../../src/testing/index.js";

const people = [
  { id: "p1", name: "Trần Thị Bình", age: 41, employerId: "o1" },
  { id: "p2", name: "Lê Văn Cường", age: null, employerId: "o2" },
  { id: "p3", name: "Phạm Dũng", age: 30, employerId: "o1" },
];
const organizations = [
  { id: "o1", title: "Sở Nội vụ" },
  { id: "o2", title: "Sở Y tế" },
];

/** Two subgraphs with an interface, a union, `@requires`, lists of lists, and every kind of value. */
export const abstractSubgraphs: SubgraphModule[] = [
  {
    name: "people",
    sdl: /* GraphQL */ `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible"])
      scalar JSON
      scalar Date
      enum Level { HIGH LOW SECRET @inaccessible }
      interface Named { label: String! }
      type Person implements Named @key(fields: "id") {
        id: ID! label: String! name: String age: Int employer: Organization mandatory: String missing: String
      }
      type Organization implements Named @key(fields: "id") { id: ID! label: String! title: String members: [Person!]! }
      union Recipient = Person | Organization
      type Scalars { int: Int float: Float string: String boolean: Boolean id: ID json: JSON day: Date level: [Level] }
      type Nested { lists: [[String!]] }
      type Query {
        recipients: [Recipient!]!
        named: [Named]
        people: [Person!]!
        person(id: ID!): Person
        missing: Person
        lists: [String]
        matrix: [[Int]]
        nested: [Nested]
        scalars: Scalars
      }
    `,
    resolvers: {
      Query: {
        recipients: () => [...people, ...organizations],
        named: () => [people[0], null, organizations[0]],
        people: () => people,
        person: (_: unknown, { id }: { id: string }) => ({ id, name: "Không ai", age: 1 }),
        missing: () => null,
        lists: () => ["a", null, "b"],
        matrix: () => [[1, 2], [], null, [null]],
        nested: () => [{ lists: [["x"], null, []] }, null],
        scalars: () => ({
          int: -7,
          float: 1.5e-9,
          string: '"quoted" \\ đ\n\u2028',
          boolean: false,
          id: 12,
          json: { a: [1, { b: null }] },
          day: "2019-09-03",
          level: ["HIGH", "SECRET", null],
        }),
      },
      Named: { __resolveType: (value: object) => ("title" in value ? "Organization" : "Person") },
      Recipient: { __resolveType: (value: object) => ("title" in value ? "Organization" : "Person") },
      Person: {
        __resolveReference: ({ id }: { id: string }) => people.find((person) => person.id === id) ?? null,
        label: ({ name }: { name: string }) => name,
        employer: ({ employerId }: { employerId: string }) => organizations.find(({ id }) => id === employerId) ?? null,
        mandatory: () => {
          throw new Error("không có");
        },
      },
      Organization: {
        __resolveReference: ({ id }: { id: string }) =>
          organizations.find((organization) => organization.id === id) ?? null,
        label: ({ title }: { title: string }) => title,
        members: ({ id }: { id: string }) => people.filter(({ employerId }) => employerId === id),
      },
    },
  },
  {
    name: "money",
    sdl: /* GraphQL */ `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])
      type Person @key(fields: "id") {
        id: ID!
        age: Int @external
        employer: Organization @external
        bonus: Int! @requires(fields: "age employer { id title }")
      }
      type Organization @key(fields: "id") { id: ID! title: String @external memberCount: Int }
    `,
    resolvers: {
      Person: {
        __resolveReference: (reference: { id: string }) => (reference.id === "404" ? null : reference),
        bonus: ({ age, employer }: { age: number | null; employer: { title: string } | null }) =>
          (age ?? 0) * 1_000 + (employer?.title.length ?? 0),
      },
      Organization: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        memberCount: ({ id }: { id: string }) => people.filter(({ employerId }) => employerId === id).length,
      },
    },
  },
];
