import { type GraphQLInputObjectType, type GraphQLInputType, getNamedType, isListType, isNonNullType } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ownApi as api, type OpenedMaker, openMaker } from "../access/open-maker.js";

/* Every mutation that takes a document warns of a number that could not be read. */

const unread = "163/QĐ-UBND_HC";
/** What a mutation takes from a document that states its date. */
const dated: Readonly<Record<string, object>> = { recognizeInitiative: { recognizedOn: "2024-03-05" } };
let opened: OpenedMaker;

beforeAll(async () => {
  opened = await openMaker();
}, 120_000);
afterAll(() => opened.graph.stop());

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
  const input = { ...(await opened.maker.inputFor(mutation, "inside")), ...value, ...dated[mutation] };
  const source = `mutation ($input: ${type}!) {
    ${mutation}(input: $input, dryRun: true) { userErrors { code field } warnings { code field } }
  }`;
  const { data, errors } = await opened.graph.ask(source, { input }, opened.headers);
  expect(errors).toBeUndefined();
  expect(data[mutation].userErrors).toEqual([]);
  expect(data[mutation].warnings).toContainEqual({ code: "DOCUMENT_NUMBER_NOT_READ", field: [...path, "text"] });
});

it("there are such mutations", () => {
  expect(cases.length).toBeGreaterThan(7);
});
