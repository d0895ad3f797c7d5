/** How one field that is not public is asked for, on a record at a position. */
export interface FieldCase {
  /** The operation; for some fields another one at the subgraph's own door. */
  query: string | ((door: "gateway" | "subgraph", subgraph: string) => string);
  variables(
    at: (kind: string) => Promise<string>,
    house: {
      // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
      ask(query: string, variables: object): Promise<{ data: any; codes: string[] }>;
      subgraph: string;
    },
  ): object | Promise<object>;
  /** The field's value in the answer; null when the caller did not see it. */
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  read(data: any): unknown;
}

/** By `Type.field`. */
export const fieldCases: Record<string, FieldCase> = {};
