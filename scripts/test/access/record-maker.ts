import { catchUpMirror } from "@thidua/kit/changes/mirror";
import { type GraphQLObjectType, type GraphQLSchema, getNamedType } from "graphql";
import { subgraphs } from "../../src/subgraphs.js";
import type { SeededGraph } from "../seeded-graph.js";
import { inputFor } from "./mutation-inputs.js";
import { overrides, preparations } from "./mutation-overrides.js";
import type { Position } from "./positions.js";

/** What makes a record of a kind. */
const makers: Record<string, string> = {
  campaign: "launchCampaign",
  document: "registerDocument",
  awardDecision: "issueDecision",
  exampleProgram: "createExampleProgram",
  typicalExample: "registerExample",
  portal: "createPortal",
  newsArticle: "publishNewsArticle",
  occasion: "createOccasion",
  emulationBloc: "createEmulationBloc",
  appointment: "appoint",
  identifier: "assignIdentifier",
  initiative: "submitInitiative",
  awardForm: "createAwardForm",
  selectionRound: "recordSelectionRound",
  person: "createPerson",
};

/** Makes records through the gateway, as a caller who may make all of them. */
export class RecordMaker {
  readonly #schema: GraphQLSchema;
  readonly #graph: SeededGraph;
  readonly #headers: Record<string, string>;
  readonly #organizations: Record<Position, string>;
  readonly #records = new Map<string, Promise<string>>();

  /** Takes the API schema, the headers of the caller, and the organization at each position. */
  constructor(
    schema: GraphQLSchema,
    graph: SeededGraph,
    headers: Record<string, string>,
    organizations: Record<Position, string>,
  ) {
    this.#schema = schema;
    this.#graph = graph;
    this.#headers = headers;
    this.#organizations = organizations;
  }

  /** Gives the id of a record of a kind that belongs to the organization at a position; always the same one. */
  recordAt = (kind: string, position: Position): Promise<string> => {
    if (kind === "organization") return Promise.resolve(this.#organizations[position]);
    const key = `${kind}@${position}`;
    let made = this.#records.get(key);
    if (!made) {
      made = this.#make(kind, position);
      this.#records.set(key, made);
    }
    return made;
  };

  /** Makes an input that a mutation accepts. */
  inputFor(mutation: string, position: Position): Promise<object> {
    return inputFor(this.#schema, mutation, position, this.recordAt, overrides);
  }

  /** The operation that sends an input to a mutation, and selects from its payload. */
  operation(mutation: string, selection: string): string {
    const type = String(this.#schema.getMutationType()!.getFields()[mutation]!.args[0]!.type);
    return `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} userErrors { code field message } } }`;
  }

  /** Executes an operation. Throws Error when anything is refused. */
  ask = async (query: string, variables: object): Promise<unknown> => {
    const { data, errors } = await this.#graph.ask(query, variables, this.#headers);
    const refused = Object.values(data ?? {}).some(
      (payload) => (payload as { userErrors?: unknown[] })?.userErrors?.length,
    );
    if (errors || refused) throw new Error(JSON.stringify([{ data, errors }, variables]));
    await this.followAll();
    return data;
  };

  /** Lets every mirror catch up: what a record refers to is looked up in mirrors. */
  async followAll(): Promise<void> {
    const { databases } = this.#graph;
    for (const [index, { mirrors }] of subgraphs.entries()) {
      for (const mirror of mirrors ?? []) {
        const owner = subgraphs.findIndex(({ name }) => name === mirror.owner);
        await catchUpMirror(databases[index]!, mirror, databases[owner]!);
      }
    }
  }

  /** Makes one more record. */
  async #make(kind: string, position: Position): Promise<string> {
    // `campaign/other` is one more campaign of the same organization.
    const maker = makers[kind.split("/")[0]!];
    if (!maker) throw new Error(`Nothing makes a ${kind}`);
    const payload = this.#payloadNodeOf(maker);
    const input = await this.inputFor(maker, position);
    const data = (await this.ask(this.operation(maker, `${payload} { id }`), { input })) as Record<
      string,
      Record<string, { id: string }>
    >;
    const { id } = data[maker]![payload]!;
    const steps = (await preparations[kind]?.(id, (other) => this.recordAt(other, position))) ?? [];
    for (const [mutation, step] of steps) await this.ask(this.operation(mutation, "__typename"), { input: step });
    return id;
  }

  #payloadNodeOf(mutation: string): string {
    const payload = getNamedType(this.#schema.getMutationType()!.getFields()[mutation]!.type) as GraphQLObjectType;
    return Object.keys(payload.getFields()).find((name) => name !== "userErrors" && name !== "warnings")!;
  }
}
