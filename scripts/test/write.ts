import { buildSchema, type GraphQLObjectType, getNamedType } from "graphql";
import { ownGraph } from "../src/compose/own-graph.js";
import type { SeededGraph } from "./seeded-graph.js";

/** What a mutation answered. */
export interface Written {
  /** The record; null when nothing was written. */
  record: { id: string; version: number } | null;
  userErrors: { code: string; message: string; field: string[] }[];
}

const mutations = buildSchema(ownGraph().api).getMutationType()!.getFields();

/** The operation for a mutation, which asks for the payload's record as `record`. */
export function writing(mutation: string): string {
  const { args, type } = mutations[mutation]!;
  const payload = getNamedType(type) as GraphQLObjectType;
  const node = Object.keys(payload.getFields()).find((name) => name !== "userErrors" && name !== "warnings");
  return `mutation ($input: ${args[0]!.type}) {
    answer: ${mutation}(input: $input) { record: ${node} { id version } userErrors { code message field } } }`;
}

/**
 * Writes through the gateway, by default as a caller who may write everything. Takes the mutation, its input and the headers of
 * whoever asks. Gives what was answered; raises when there is a top-level error.
 */
export async function write(
  graph: Pick<SeededGraph, "ask" | "administrator">,
  mutation: string,
  input: object,
  headers: Record<string, string> = graph.administrator,
): Promise<Written> {
  const { data, errors } = await graph.ask(writing(mutation), { input }, headers);
  if (errors || !data?.answer) throw new Error(`${mutation}: ${JSON.stringify(errors ?? data)}`);
  return data.answer;
}

/** As `write`; gives the record's id, and raises when nothing was written. */
export async function written(...given: Parameters<typeof write>): Promise<string> {
  const { record, userErrors } = await write(...given);
  if (!record) throw new Error(`${given[1]}: ${JSON.stringify(userErrors)}`);
  return record.id;
}
