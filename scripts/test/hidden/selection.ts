import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/** Ids of records that questions name, by the names of arguments and filters: `campaign`, `criterion`. */
export type SampleIds = Readonly<Record<string, string>>;

/**
 * Fields that are not asked: when a statistic was made; places in a feed, which count the changes of hidden records too; and how many
 * have registered, which is public while who has is not (the README of campaigns).
 */
const notAsked = /^\w+Stats\.asOf$|^Change\.cursor$|^ChangePage\.pageInfo$|^CampaignStatsRow\.registrationCount$/;

/** Whether an object is a record, or a value that belongs to one. */
const isRecord = (type: GraphQLObjectType) => "id" in type.getFields();
const isConnection = (type: GraphQLObjectType) => type.name.endsWith("Connection");

/**
 * Selects all that can be asked of an object: its own fields, and of what it leads to as many levels of records as `depth`; below
 * that, how many there are. Gives "" where nothing can be asked.
 */
export function selectAll(type: GraphQLObjectType, depth: number, ids: SampleIds, pageSize = 5): string {
  const parts: string[] = [];
  for (const field of Object.values(type.getFields())) {
    if (notAsked.test(`${type.name}.${field.name}`)) continue;
    const given = argumentsOf(field, ids, pageSize);
    if (given === undefined) continue;
    const selection = selectField(field, depth, ids, pageSize);
    if (selection !== undefined) parts.push(`${field.name}${given}${selection}`);
  }
  return parts.length > 0 ? `{ ${parts.join(" ")} }` : "";
}

function selectField(
  field: GraphQLField<unknown, unknown>,
  depth: number,
  ids: SampleIds,
  pageSize: number,
): string | undefined {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return "";
  if (isConnection(type)) {
    if (depth <= 0) return " { totalCount }";
    const nodes = selectAll(nodeOf(type), depth - 1, ids, pageSize);
    return ` { totalCount nodes ${nodes} }`;
  }
  if (isRecord(type)) return depth <= 0 ? " { id }" : ` ${selectAll(type, depth - 1, ids, pageSize)}`;
  // A value: it costs no more records, and holds no value of its own kind so deep.
  const selection = depth > -3 ? selectAll(type, depth - 1, ids, pageSize) : "";
  return selection === "" ? undefined : ` ${selection}`;
}

/** What the pages of a connection hold. */
export function nodeOf(connection: GraphQLObjectType): GraphQLObjectType {
  return getNamedType(connection.getFields().nodes!.type) as GraphQLObjectType;
}

/** The arguments that must be given, and the size of a page; undefined when no value is known for one. */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  ids: SampleIds,
  pageSize: number,
): string | undefined {
  const given: string[] = [];
  for (const argument of field.args) {
    if (argument.name === "first") given.push(`first: ${pageSize}`);
    if (!isNonNullType(argument.type) || argument.defaultValue !== undefined) continue;
    const value = sampleFor(field, argument, argument.type, ids);
    if (value === undefined) return undefined;
    given.push(`${argument.name}: ${value}`);
  }
  return given.length > 0 ? `(${given.join(", ")})` : "";
}

function sampleFor(
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
  type: GraphQLInputType,
  ids: SampleIds,
): string | undefined {
  if (isNonNullType(type)) return sampleFor(field, argument, type.ofType, ids);
  if (isListType(type)) return "[]";
  if (isEnumType(type)) return type.getValues()[0]!.name;
  const name = getNamedType(type).name;
  if (name === "Date") return `"2025-01-01"`;
  if (name !== "ID" && name !== "String") return undefined;
  const id = ids[argument.name === "id" ? field.name : argument.name];
  return id === undefined ? undefined : JSON.stringify(id);
}
