import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from "graphql";
import { collectFields, type SelectionScope } from "./collect-fields.js";
import { isJsonObject, type JsonObject, own } from "./json.js";
import { leafWriter } from "./leaf-writer.js";
import { described, malformed, note } from "./write-problems.js";
import { type WriteRun, type WriteValue, writeOnce } from "./write-run.js";

interface FieldWriter {
  name: string;
  /** What stands before the value: `{"name":` for the first field, `,"name":` for the others. */
  lead: string;
  /** The name is one that every JavaScript object has. */
  isInherited: boolean;
  write: WriteValue;
}

/**
 * Compiles how the answer to an operation is written: the fields of each type once, when the first object of that type
 * comes by. Gives a function from the data to `data`'s JSON.
 */
export function compileAnswer(
  scope: SelectionScope,
  root: GraphQLObjectType,
  selectionSet: SelectionSetNode,
): (data: JsonObject, run: WriteRun) => string {
  const fields = fieldWriters(scope, root, [selectionSet]);
  return (data, run) => writeFields(fields, data, run) ?? "null";
}

function fieldWriters(
  scope: SelectionScope,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): FieldWriter[] {
  return [...collectFields(scope, type, selectionSets)].map(([name, nodes], index): FieldWriter => {
    const field = nodes[0]!.name.value;
    const lead = `${index === 0 ? "{" : ","}${JSON.stringify(name)}:`;
    const isInherited = name in Object.prototype;
    if (field === "__typename") return { name, lead, isInherited, write: writeTypename(type) };
    if (field === "__schema" || field === "__type") {
      return { name, lead, isInherited, write: (_value, run) => JSON.stringify(run.introspection[name]) };
    }
    const definition = "getFields" in type ? type.getFields()[field] : undefined;
    if (!definition) throw new Error(`The schema has no field ${type.name}.${field}`);
    const inside = nodes.flatMap((node) => node.selectionSet ?? []);
    return { name, lead, isInherited, write: valueWriter(scope, definition.type, inside, type.name) };
  });
}

function writeFields(fields: readonly FieldWriter[], object: JsonObject, run: WriteRun): string | undefined {
  let text = "";
  for (const { name, lead, isInherited, write } of fields) {
    run.path.push(name);
    const written = write(isInherited ? own(object, name) : object[name], run);
    run.path.pop();
    if (written === false) return undefined;
    text += lead + (written ?? "null");
  }
  return text === "" ? "{}" : `${text}}`;
}

function writeTypename(type: GraphQLCompositeType): WriteValue {
  const text = isObjectType(type) ? JSON.stringify(type.name) : false;
  return () => text;
}

function valueWriter(
  scope: SelectionScope,
  type: GraphQLOutputType,
  inside: readonly SelectionSetNode[],
  parent: string,
): WriteValue {
  if (isNonNullType(type)) {
    const write = valueWriter(scope, type.ofType, inside, parent);
    return (value, run) => {
      const written = write(value, run);
      if (typeof written === "string") return written;
      if (written === null)
        note(run.incomplete, run, `Cannot return null for non-nullable ${described(run, type.ofType, parent)}.`);
      return false;
    };
  }
  if (isListType(type)) return writeOnce(listWriter(valueWriter(scope, type.ofType, inside, parent), type, parent));
  if (isLeafType(type)) {
    const write = leafWriter(type);
    return (value, run) => {
      if (value === null || value === undefined) return null;
      const written = write(value);
      if (written === undefined) note(run.incomplete, run, `Invalid value found for ${described(run, type, parent)}.`);
      return written;
    };
  }
  return writeOnce(objectWriter(scope, type, inside, parent));
}

function listWriter(write: WriteValue, type: GraphQLOutputType, parent: string): WriteValue {
  return (value, run) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return malformed(run, type, parent);
    let text = "[";
    let hasGap = false;
    for (let index = 0; index < value.length; index += 1) {
      run.path.push(index);
      const written = write(value[index], run);
      run.path.pop();
      if (written === false) hasGap = true;
      text += (index === 0 ? "" : ",") + (written || "null");
    }
    return hasGap ? undefined : `${text}]`;
  };
}

function objectWriter(
  scope: SelectionScope,
  type: GraphQLCompositeType,
  inside: readonly SelectionSetNode[],
  parent: string,
): WriteValue {
  const ownFields = lazily(() => fieldWriters(scope, type, inside));
  const byTypename = new Map<string, FieldWriter[] | undefined>([]);
  const fieldsOf = (typename: string): FieldWriter[] | undefined => {
    if (byTypename.has(typename)) return byTypename.get(typename);
    const actual = scope.schema.getType(typename);
    const fields = actual && isCompositeType(actual) ? fieldWriters(scope, actual, inside) : undefined;
    // Only names of the schema are kept: others come from a subgraph gone wrong, and there is no end to them.
    if (fields) byTypename.set(typename, fields);
    return fields;
  };
  return (value, run) => {
    if (value === null || value === undefined) return null;
    if (!isJsonObject(value)) return malformed(run, type, parent);
    const typename = own(value, "__typename") ?? undefined;
    if (typename === undefined || typename === type.name) return writeFields(ownFields(), value, run);
    const fields = typeof typename === "string" ? fieldsOf(typename) : undefined;
    if (fields) return writeFields(fields, value, run);
    note(run.incomplete, run, `Invalid __typename found for object at ${described(run, type, parent)}.`);
    return undefined;
  };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
