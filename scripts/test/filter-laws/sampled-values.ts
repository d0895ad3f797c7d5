import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isNullableType,
  isObjectType,
} from "graphql";
import { argumentsOf } from "../null-arguments/ways.js";
import { conditionsOf, type FilteredList } from "./filtered-lists.js";

/** Executes a query. Returns its data. */
// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
export type Read = (query: string) => Promise<any>;

/** Values of fields of records, by `Organization.code`; of an object, its ID. */
export type SampledValues = ReadonlyMap<string, readonly unknown[]>;

/** Reads values by which the lists of the root can be filtered: of the records' fields that have the name of a condition. */
export async function sampleValues(
  schema: GraphQLSchema,
  lists: readonly FilteredList[],
  read: Read,
): Promise<SampledValues> {
  const sampled = new Map<string, readonly unknown[]>();
  for (const { parent, field, filter, node } of lists) {
    if (parent !== schema.getQueryType() || !node) continue;
    const fields = Object.values(node.getFields()).filter(({ name }) =>
      [...conditionsOf(filter), "name"].includes(name),
    );
    const asked = fields.filter(({ args }) =>
      args.every(({ type, defaultValue }) => defaultValue !== undefined || isNullableType(type)),
    );
    const selections = asked.flatMap(({ name, type }) => selectionOf(name, getNamedType(type) as GraphQLObjectType));
    if (selections.length === 0) continue;
    const given = argumentsOf(parent, field, "first", ["first: 100"]);
    const { nodes } = (await read(`{ ${field.name}${given} { nodes { ${selections.join(" ")} } } }`))[field.name];
    for (const { name } of asked) {
      const values = (nodes as Record<string, unknown>[]).flatMap((record) => record[name]);
      const present = values.filter((value) => value != null).map((value) => (value as { id?: string }).id ?? value);
      sampled.set(`${node.name}.${name}`, [...new Set(present)]);
    }
  }
  return sampled;
}

function selectionOf(name: string, type: GraphQLObjectType): string[] {
  if (isLeafType(type)) return [name];
  return isObjectType(type) && type.getFields().id ? [`${name} { id }`] : [];
}
