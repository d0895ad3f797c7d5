import { GraphQLError } from "graphql";
import type { SubgraphModule } from "../../src/testing/index.js";

type Row = Record<string, unknown> & { __typename: string; id: string };

const rows: Row[] = [
  {
    __typename: "Person",
    id: "p1",
    name: "Trần An",
    grade: 3,
    salary: 0,
    bossId: "p2",
    allNotes: ["a", "b", "c", "d"],
  },
  { __typename: "Person", id: "p2", name: "", grade: 0, salary: 12, bossId: null, allNotes: [] },
  { __typename: "Office", id: "o1", code: "SNV", teamId: "t1", headcountTarget: 7 },
  { __typename: "Office", id: "o2", code: "o1", teamId: null, headcountTarget: 0 },
  { __typename: "Team", id: "t1", headcount: 0, leaderId: "p1" },
];
const row = (id: unknown): Row | null => rows.find((candidate) => candidate.id === id) ?? null;
const all = (type: string): Row[] => rows.filter(({ __typename }) => __typename === type);
const reference = ({ id }: Row): Row | null => row(id);

const person = {
  label: ({ name }: Row) => name,
  boss: ({ bossId }: Row) => row(bossId),
  notes: ({ allNotes }: Row, { limit }: { limit?: number | null }) => (allNotes as string[]).slice(0, limit ?? 99),
  ranked: ({ grade }: Row, { above }: { above?: number | null }) => (grade as number) > (above ?? 0),
  counted: (_: Row, { filter }: { filter: { all: boolean } }) => (filter.all ? 1 : 0),
  must: (_: Row, { all: every }: { all: boolean }) => every,
  faulty: () => {
    throw new GraphQLError("hỏng", { extensions: { code: "FAULTY" } });
  },
};
const office = { label: ({ code }: Row) => code, team: ({ teamId }: Row) => row(teamId) };
const team = { leader: ({ leaderId }: Row) => row(leaderId) };
const link = (imports: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])`;

/** Resolvers of all subgraphs on the whole data, for the oracle. */
export const namesResolvers: Record<string, Record<string, (source: never, args: never) => unknown>> = {
  Query: {
    people: () => all("Person"),
    named: () => [...all("Person"), null, ...all("Office")],
    things: () => [...all("Office"), ...all("Person")],
    total: (_: unknown, { all: every }: { all: boolean }) => (every ? 5 : 2),
    offices: () => all("Office"),
  },
  Mutation: { hire: (_: unknown, { name }: { name: string }) => ({ ...row("p1"), name, grade: 5 }) },
  Person: {
    ...person,
    bonus: ({ grade }: Row) => (grade as number) * 2,
    summary: ({ allNotes }: Row) => (allNotes as string[]).slice(0, 3).join(),
  },
  Office: office,
  Team: team,
};

/** Three subgraphs whose fields have keys, requirements and arguments that a caller's aliases can meet. */
export const namesSubgraphs: SubgraphModule[] = [
  {
    name: "people",
    sdl: /* GraphQL */ `
      ${link('"@key"')}
      interface Named { id: ID! label: String }
      union Thing = Person | Office
      input Filter { all: Boolean! = true }
      type Person implements Named @key(fields: "id") {
        id: ID! label: String name: String grade: Int boss: Person faulty: String
        notes(limit: Int): [String!]
        ranked(above: Int): Boolean
        counted(filter: Filter): Int
        must(all: Boolean! = true): Boolean!
      }
      type Office implements Named @key(fields: "id") { id: ID! label: String }
      type Query { people: [Person!] named: [Named] things: [Thing!] total(all: Boolean! = false): Int }
      type Mutation { hire(name: String!): Person }
    `,
    resolvers: {
      Query: namesResolvers.Query,
      Mutation: namesResolvers.Mutation,
      Named: { __resolveType: ({ __typename }: Row) => __typename },
      Thing: { __resolveType: ({ __typename }: Row) => __typename },
      Person: { ...person, __resolveReference: reference },
      Office: { label: office.label, __resolveReference: reference },
    },
  },
  {
    name: "pay",
    sdl: /* GraphQL */ `
      ${link('"@key", "@external", "@requires"')}
      type Person @key(fields: "id") {
        id: ID! grade: Int @external notes(limit: Int): [String!] @external
        salary: Int
        bonus: Int @requires(fields: "grade")
        summary: String @requires(fields: "notes(limit: 3)")
      }
      type Team @key(fields: "id") { id: ID! headcount: Int leader: Person }
    `,
    resolvers: {
      Person: {
        __resolveReference: (given: Row) => ({ ...given, salary: row(given.id)?.salary }),
        bonus: ({ grade }: Row) => (grade as number) * 2,
        summary: ({ notes }: Row) => (notes as string[]).join(),
      },
      Team: { ...team, __resolveReference: reference },
    },
  },
  {
    name: "offices",
    sdl: /* GraphQL */ `
      ${link('"@key"')}
      type Office @key(fields: "id") { id: ID! code: String team: Team headcountTarget: Int }
      type Team @key(fields: "id") { id: ID! }
      type Query { offices: [Office!] }
    `,
    resolvers: {
      Query: { offices: () => all("Office") },
      Office: { team: office.team, __resolveReference: reference },
    },
  },
];
