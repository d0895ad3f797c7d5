import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Position } from "./positions.js";

/** Gives the id of a record of a kind that belongs to the organization at a position. */
export type RecordAt = (kind: string, position: Position) => Promise<string>;

/** Which kind of record a field of an input names. */
const kindOf: Record<string, string> = {
  organizationId: "organization",
  organizerId: "organization",
  issuerId: "organization",
  toOrganizationId: "organization",
  fromIds: "organization",
  toIds: "organization",
  campaignId: "campaign",
  documentId: "document",
  decisionId: "awardDecision",
  programId: "exampleProgram",
  exampleId: "typicalExample",
  portalId: "portal",
  newsArticleId: "newsArticle",
  occasionId: "occasion",
  blocId: "emulationBloc",
  appointmentId: "appointment",
  identifierId: "identifier",
  initiativeId: "initiative",
};

/** Fields that say where a record belongs: given even where the input could do without them. */
const placing = new Set(["organizationId", "organizerId", "issuerId", "toOrganizationId", "campaignId"]);

/** What a mutation wants beyond its required fields, or other than the first value of an enum. */
export type Overrides = Record<
  string,
  (at: (kind: string) => Promise<string>, unique: string) => Promise<object> | object
>;

let counter = 0;

/** Makes an input that the schema accepts, of records that belong to the organization at a position. */
export async function inputFor(
  schema: GraphQLSchema,
  mutation: string,
  position: Position,
  recordAt: RecordAt,
  overrides: Overrides,
): Promise<object> {
  counter += 1;
  const unique = `matrix-${counter}`;
  const field = schema.getMutationType()!.getFields()[mutation]!;
  const type = getNamedType(field.args[0]!.type) as GraphQLInputObjectType;
  const at = (kind: string) => recordAt(kind, position);
  const made = await fill(type, unique, at);
  const wanted = (await overrides[mutation]?.(at, unique)) ?? {};
  return Object.fromEntries(Object.entries({ ...made, ...wanted }).filter(([, value]) => value !== undefined));
}

/** Makes an object of an input type with its required fields, and those that say where a record belongs. */
export async function fill(
  type: GraphQLInputObjectType,
  unique: string,
  at: (kind: string) => Promise<string>,
): Promise<Record<string, unknown>> {
  const made: Record<string, unknown> = {};
  for (const field of Object.values(type.getFields())) {
    if (!isNonNullType(field.type) && !placing.has(field.name)) continue;
    made[field.name] = await valueFor(field.name, field.type, unique, at);
  }
  return made;
}

async function valueFor(
  name: string,
  type: GraphQLInputType,
  unique: string,
  at: (kind: string) => Promise<string>,
): Promise<unknown> {
  if (isNonNullType(type)) return valueFor(name, type.ofType, unique, at);
  if (isListType(type)) return [await valueFor(name, type.ofType, unique, at)];
  if (isInputObjectType(type)) return fill(type, unique, at);
  if (isEnumType(type)) return type.getValues()[0]!.value;
  switch (getNamedType(type).name) {
    case "ID": {
      const kind = kindOf[name];
      return kind ? at(kind) : undefined;
    }
    case "Int":
    case "SafeInteger":
      return name === "year" ? 2024 : 1;
    case "Boolean":
      return false;
    case "Date":
      return "2024-01-01";
    case "DateTime":
      return "2024-01-01T08:00:00+07:00";
    default:
      if (name === "code") return `${name}-${unique}`;
      return name === "url" ? `https://example.vn/${unique}` : `${name} ${unique}`;
  }
}
