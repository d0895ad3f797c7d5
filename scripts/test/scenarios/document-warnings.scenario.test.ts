import { Role } from "@thidua/base/tokens";
import {
  buildSchema,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isListType,
  isNonNullType,
} from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ownGraph } from "../../src/compose/own-graph.js";
import { callerOrganization, makePositions } from "../access/positions.js";
import { RecordMaker } from "../access/record-maker.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

/* Every mutation that takes a document warns of a number that could not be read. */

const api = buildSchema(ownGraph().api);
const unread = "163/QĐ-UBND_HC";
/** What a mutation takes from a document that states its date. */
const dated: Readonly<Record<string, object>> = { recognizeInitiative: { recognizedOn: "2024-03-05" } };
let graph: SeededGraph;
let maker: RecordMaker;
let headers: Record<string, string>;

beforeAll(async () => {
  graph = await openSeededGraph({});
  headers = {
    authorization: `Bearer ${await graph.token({ roles: [Role.PROVINCE_ADMIN], organization: callerOrganization })}`,
  };
  maker = new RecordMaker(api, graph, headers, await makePositions(graph, headers));
  await maker.followAll();
}, 120_000);
afterAll(() => graph.stop());

/** What stands in the input of a mutation for a document, at its place, with the path of the document. */
interface DocumentPlace {
  readonly value: object;
  readonly path: string[];
}

function placesIn(type: GraphQLInputObjectType): DocumentPlace[] {
  return Object.values(type.getFields()).flatMap((field) => placesOf(field.name, field.type));
}

function placesOf(name: string, type: GraphQLInputType): DocumentPlace[] {
  if (isNonNullType(type)) return placesOf(name, type.ofType);
  if (isListType(type)) {
    const inner = getNamedType(type);
    // An element of a list is made whole: only that of a list of documents with their relation is known.
    if (inner.name !== "ExampleDocumentInput") return [];
    return [
      { value: { [name]: [{ relation: "IMPLEMENTS", document: { text: unread } }] }, path: [name, "0", "document"] },
    ];
  }
  if (type.name === "DocumentReferenceInput") return [{ value: { [name]: { text: unread } }, path: [name] }];
  return [];
}

const cases = Object.values(api.getMutationType()!.getFields()).flatMap((mutation) => {
  const input = getNamedType(mutation.args.find(({ name }) => name === "input")!.type) as GraphQLInputObjectType;
  return placesIn(input).map((place) => ({ mutation: mutation.name, input: input.name, ...place }));
});

it.each(cases)("$mutation warns of $path", async ({ mutation, input: type, value, path }) => {
  const input = { ...(await maker.inputFor(mutation, "inside")), ...value, ...dated[mutation] };
  const source = `mutation ($input: ${type}!) {
    ${mutation}(input: $input, dryRun: true) { userErrors { code field } warnings { code field } }
  }`;
  const { data, errors } = await graph.ask(source, { input }, headers);
  expect(errors).toBeUndefined();
  expect(data[mutation].userErrors).toEqual([]);
  expect(data[mutation].warnings).toContainEqual({ code: "DOCUMENT_NUMBER_NOT_READ", field: [...path, "text"] });
});

it("there are such mutations", () => {
  expect(cases.length).toBeGreaterThan(7);
});
