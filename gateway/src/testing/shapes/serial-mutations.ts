import { link, type Shape } from "./shape.js";

interface Reference {
  id: string;
}

/** The amounts and the names of ledgers by their ID. */
class Ledgers {
  readonly #amounts = new Map<string, number[]>();
  readonly #names = new Map<string, string>();

  add({ id, amount }: Reference & { amount: number }): Reference {
    this.#amounts.set(id, [...this.amountsOf(id), amount]);
    return { id };
  }

  rename({ id, name }: Reference & { name: string }): Reference {
    this.#names.set(id, name);
    return { id };
  }

  amountsOf(id: string): readonly number[] {
    return this.#amounts.get(id) ?? [];
  }

  totalOf(id: string): number {
    return this.amountsOf(id).reduce((total, amount) => total + amount, 0);
  }

  nameOf(id: string): string | null {
    return this.#names.get(id) ?? null;
  }
}

const stored = new Ledgers();
const trulyStored = new Ledgers();

/** A ledger as graphql-js reads it: at the time at which it executes the field. */
const ledger = ({ id }: Reference): object => ({
  id,
  total: () => trulyStored.totalOf(id),
  amounts: () => trulyStored.amountsOf(id),
  name: () => trulyStored.nameOf(id),
  twin: () => ledger({ id }),
});

/** Mutations of two subgraphs on the same objects, whose fields lead from one subgraph to the other and back. */
export const serialMutations: Shape = {
  subgraphs: [
    {
      name: "amounts",
      sdl: /* GraphQL */ `
        ${link}
        type Query { ledger(id: ID!): Ledger }
        type Mutation { add(id: ID!, amount: Int!): Ledger }
        type Ledger @key(fields: "id") { id: ID! total: Int amounts: [Int!] }
      `,
      resolvers: {
        Query: { ledger: (_: unknown, { id }: Reference) => ({ id }) },
        Mutation: { add: (_: unknown, given: Reference & { amount: number }) => stored.add(given) },
        Ledger: {
          __resolveReference: (reference: Reference) => reference,
          total: ({ id }: Reference) => stored.totalOf(id),
          amounts: ({ id }: Reference) => stored.amountsOf(id),
        },
      },
    },
    {
      name: "names",
      sdl: /* GraphQL */ `
        ${link}
        type Mutation { rename(id: ID!, name: String!): Ledger }
        type Ledger @key(fields: "id") { id: ID! name: String twin: Ledger }
      `,
      resolvers: {
        Mutation: { rename: (_: unknown, given: Reference & { name: string }) => stored.rename(given) },
        Ledger: {
          __resolveReference: (reference: Reference) => reference,
          name: ({ id }: Reference) => stored.nameOf(id),
          twin: ({ id }: Reference) => ({ id }),
        },
      },
    },
  ],
  truth: {
    ledger: (given: Reference) => ledger(given),
    add: (given: Reference & { amount: number }) => ledger(trulyStored.add(given)),
    rename: (given: Reference & { name: string }) => ledger(trulyStored.rename(given)),
  },
};
