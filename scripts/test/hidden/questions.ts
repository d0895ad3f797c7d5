import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isUnionType,
} from "graphql";
import { argumentsOf, nodeOf, type SampleIds, selectAll } from "./selection.js";

/** A field of an operation, and what it is asked for. */
export interface Question {
  /** Says which one it is; unlike for any other. */
  name: string;
  /** `campaigns(filter: …) { totalCount }`, without an alias. */
  field: string;
  /** Of which record it is asked; at the root without it. */
  of?: { __typename: string; id: string };
}

/** What questions are made of. */
export interface Subject {
  /** By the names of arguments, filters and root fields: `campaign`. */
  ids: SampleIds;
  /** Records for which the fields of their type are asked: those that hidden ones belong to, and hidden ones themselves. */
  records: readonly { __typename: string; id: string }[];
  /** Words to look for, which stand in hidden texts alone. */
  words: readonly string[];
  /** A number and a day that stand in hidden fields alone. */
  amount: number;
  day: string;
}

/** Everything that can be asked at the root, and of the given records, in depth. */
export function crawl(schema: GraphQLSchema, subject: Subject, depth: number): Question[] {
  const questions: Question[] = [];
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    if (field.name.startsWith("_") || field.name.endsWith("Stats")) continue;
    const given = argumentsOf(field, subject.ids, 100);
    const type = getNamedType(field.type);
    if (given === undefined || !isObjectType(type)) continue;
    const selection = type.name.endsWith("Connection")
      ? `{ totalCount nodes ${selectAll(nodeOf(type), depth - 1, subject.ids)} }`
      : selectAll(type, depth, subject.ids);
    questions.push({ name: field.name, field: `${field.name}${given} ${selection}` });
  }
  for (const of of subject.records) {
    const type = entityTypes(schema).find(({ name }) => name === of.__typename);
    if (!type || !addsTo(type)) continue;
    // Field by field, so that one that is refused does not take the others with it.
    for (const field of Object.values(type.getFields())) {
      const given = argumentsOf(field, subject.ids, 20);
      const inner = getNamedType(field.type);
      if (given === undefined) continue;
      const selection = isObjectType(inner) ? selectAll(inner, depth - 1, subject.ids) : "";
      questions.push({
        name: `${type.name}.${field.name} of ${of.id}`,
        field: `${field.name}${given} ${selection}`,
        of,
      });
    }
  }
  return questions;
}

/** Every filter, order and search of every list and every statistic, at the root and of the given records. */
export function listQuestions(schema: GraphQLSchema, subject: Subject): Question[] {
  const questions: Question[] = [];
  const ask = (field: GraphQLField<unknown, unknown>, of?: Question["of"]) => {
    const where = of ? `${of.__typename} ${of.id}: ` : "";
    for (const question of questionsOfList(field, subject)) {
      questions.push({ name: where + question, field: question, ...(of && { of }) });
    }
  };
  for (const field of Object.values(schema.getQueryType()!.getFields())) ask(field);
  for (const of of subject.records) {
    const type = entityTypes(schema).find(({ name }) => name === of.__typename);
    if (type && addsTo(type)) for (const field of Object.values(type.getFields())) ask(field, of);
  }
  return questions;
}

/** The types that can be looked up by `_entities`; none behind a gateway. */
function entityTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const union = schema.getType("_Entity");
  return isUnionType(union) ? union.getTypes() : [];
}

/** Whether a subgraph has more of a record than its id: it is asked for no other. */
const addsTo = (type: GraphQLObjectType): boolean => Object.keys(type.getFields()).length > 1;

function questionsOfList(field: GraphQLField<unknown, unknown>, subject: Subject): string[] {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return [];
  const isStatistic = type.name.endsWith("Stats");
  if (!isStatistic && !type.name.endsWith("Connection")) return [];
  const argument = (name: string) => field.args.find((one) => one.name === name);
  const selection = isStatistic ? rowsOf(type, subject) : pageOf(type);
  const grouping = isStatistic ? enumOf(argument("groupBy")!.type) : [""];
  const list = (given: string, group = "", selected = selection) => {
    const all = [given, isStatistic ? `groupBy: [${group}]` : "first: 50"].filter(Boolean);
    return `${field.name}(${all.join(", ")}) ${selected}`;
  };
  const questions = isStatistic ? grouping.map((group) => list("", group)) : [];
  const found = isStatistic ? selection : searchedPageOf(type);
  if (argument("search"))
    for (const word of subject.words) questions.push(list(`search: ${JSON.stringify(word)}`, "", found));
  const filter = argument("filter");
  const input = filter && getNamedType(filter.type);
  if (isInputObjectType(input)) {
    for (const condition of conditionsOf(input, subject)) {
      questions.push(list(`filter: { ${condition} }`, grouping[0]));
    }
  }
  const order = argument("orderBy");
  const orderInput = order && getNamedType(order.type);
  if (isInputObjectType(orderInput)) {
    for (const name of enumOf(orderInput.getFields().field!.type)) {
      for (const direction of ["ASC", "DESC"]) {
        questions.push(list(`orderBy: [{ field: ${name}, direction: ${direction} }]`));
      }
    }
  }
  return questions;
}

/** How many, and which: in their order. */
const pageOf = (connection: GraphQLObjectType) =>
  `{ totalCount nodes { ${"id" in nodeOf(connection).getFields() ? "id" : "__typename"} } }`;

/** The same, how well each matches, and what is perhaps meant. */
const searchedPageOf = (connection: GraphQLObjectType) =>
  pageOf(connection).replace(/ }$/, " edges { searchMatch } searchSuggestion }");

const rowsOf = (statistic: GraphQLObjectType, { ids }: Subject) =>
  `{ totalCount rowCount rows ${selectAll(getNamedType(statistic.getFields().rows!.type) as GraphQLObjectType, 0, ids)} }`;

const enumOf = (type: Parameters<typeof getNamedType>[0]): string[] => {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
};

/** Each condition of a filter alone; the first of each field also denied and as one of several. */
function conditionsOf(input: GraphQLInputObjectType, subject: Subject): string[] {
  return Object.values(input.getFields()).flatMap((field) => {
    if (field.name === "and" || field.name === "or" || field.name === "not") return [];
    const all = valuesOf(field, subject).map((value) => `${field.name}: ${value}`);
    const first = all[0]!;
    return [...all, `not: { ${first} }`, `or: [{ ${first} }, { not: { and: [{ ${first} }] } }]`];
  });
}

function valuesOf(field: GraphQLInputField, { ids, amount, day }: Subject): string[] {
  const type = getNamedType(field.type);
  // A bare value is a day, or the year of one.
  if (!isInputObjectType(type)) return [type.name === "Int" ? day.slice(0, 4) : `"${day}"`];
  if (type.name === "OrganizationSelector") {
    const id = `id: "${ids.organization}"`;
    return [`{ ${id} }`, `{ ${id}, includeDescendants: true, includePredecessors: true }`];
  }
  if (type.name === "NameAsOfFilter") return [`{ name: "Sở" }`];
  if (type.name === "DocumentSelector")
    return [`{ number: ${amount} }`, `{ number: 1, symbol: "QĐ-UBND", year: ${day.slice(0, 4)} }`];
  const operators = type.getFields();
  const eq = operators.eq ?? operators.has;
  const values: Record<string, string[]> = {
    ID: [...new Set([ids[field.name] ?? ids.typicalExample, ids.typicalExample])].map((id) => `"${id}"`),
    String: [`"${amount}"`],
    Boolean: ["true", "false"],
    Int: ["2024", `${amount}`],
    SafeInt: [`${amount}`],
    Date: [`"${day}"`],
    DateTime: [`"${day}T00:00:00+07:00"`],
  };
  const known = isEnumType(getNamedType(eq!.type)) ? enumOf(eq!.type) : values[getNamedType(eq!.type).name]!;
  const one = known.map((value) => `{ ${eq!.name}: ${value} }`);
  const many = operators.in ? [`{ in: [${known.join(", ")}] }`] : [];
  const bounds = operators.gte ? [`{ gte: ${known[0]} }`, `{ lt: ${known[0]} }`] : [];
  const nulls = operators.isNull ? ["{ isNull: true }", "{ isNull: false }"] : [];
  return [...one, ...many, ...bounds, ...nulls];
}
