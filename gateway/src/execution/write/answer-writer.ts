import {
  type FieldNode,
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
import { collectFields, type SelectionScope } from "../compile/collect-fields.js";
import { isJsonObject, type JsonObject, own } from "../values/json.js";
import { leafWriter } from "./leaf-writer.js";
import { described, malformed, note } from "./mismatches.js";
import { type WriteState, type WriteValue, writeOnce } from "./write-state.js";

/** Turns the merged data into the JSON of `data`. */
export type WriteAnswer = (data: JsonObject, state: WriteState) => string;

interface FieldWriter {
  /** The caller's response name. */
  name: string;
  /** The name in the merged data. */
  plannedName: string;
  /** The text before the value: `{"name":` for the first field, `,"name":` for the others. */
  lead: string;
  /** Whether every JavaScript object inherits a property of the planned name. */
  isInherited: boolean;
  write: WriteValue;
}

/** Compiles the answer to an operation. The fields of a type are compiled when its first object occurs. */
export function compileAnswer(
  scope: SelectionScope,
  root: GraphQLObjectType,
  selectionSet: SelectionSetNode,
): WriteAnswer {
  const fields = fieldWriters(scope, root, [selectionSet]);
  return (data, state) => writeFields(fields, data, state) ?? "null";
}

function fieldWriters(
  scope: SelectionScope,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): FieldWriter[] {
  return [...collectFields(scope, type, selectionSets)].map(([name, nodes], index): FieldWriter => {
    const lead = `${index === 0 ? "{" : ","}${JSON.stringify(name)}:`;
    const plannedName = scope.plannedNames?.get(nodes[0]!) ?? name;
    const isInherited = plannedName in Object.prototype;
    return { name, plannedName, lead, isInherited, write: fieldWriter(scope, type, name, nodes) };
  });
}

function fieldWriter(
  scope: SelectionScope,
  type: GraphQLCompositeType,
  name: string,
  nodes: readonly FieldNode[],
): WriteValue {
  const field = nodes[0]!.name.value;
  if (field === "__typename") return writeTypename(type);
  if (field === "__schema" || field === "__type") return (_value, state) => JSON.stringify(state.introspection[name]);
  const definition = "getFields" in type ? type.getFields()[field] : undefined;
  if (!definition) throw new Error(`The schema has no field ${type.name}.${field}`);
  const variable = scope.refused?.get(nodes[0]!);
  if (variable !== undefined) return refuseField(variable, isNonNullType(definition.type));
  const inside = nodes.flatMap((node) => node.selectionSet ?? []);
  return valueWriter(scope, definition.type, inside, type.name);
}

function refuseField(variable: string, isNonNull: boolean): WriteValue {
  return (_value, state) => {
    state.refused.push({ path: [...state.path], variable });
    return isNonNull ? false : undefined;
  };
}

function writeFields(fields: readonly FieldWriter[], object: JsonObject, state: WriteState): string | undefined {
  let text = "";
  for (const { name, plannedName, lead, isInherited, write } of fields) {
    state.path.push(name);
    const written = write(isInherited ? own(object, plannedName) : object[plannedName], state);
    state.path.pop();
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
    return (value, state) => {
      const written = write(value, state);
      if (typeof written === "string") return written;
      if (written === null)
        note(state.incomplete, state, `Cannot return null for non-nullable ${described(state, type.ofType, parent)}.`);
      return false;
    };
  }
  if (isListType(type)) return writeOnce(listWriter(valueWriter(scope, type.ofType, inside, parent), type, parent));
  if (isLeafType(type)) {
    const write = leafWriter(type);
    return (value, state) => {
      if (value === null || value === undefined) return null;
      const written = write(value);
      if (written === undefined)
        note(state.incomplete, state, `Invalid value found for ${described(state, type, parent)}.`);
      return written;
    };
  }
  return writeOnce(objectWriter(scope, type, inside, parent));
}

function listWriter(write: WriteValue, type: GraphQLOutputType, parent: string): WriteValue {
  return (value, state) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return malformed(state, type, parent);
    let text = "[";
    let hasGap = false;
    for (let index = 0; index < value.length; index += 1) {
      state.path.push(index);
      const written = write(value[index], state);
      state.path.pop();
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
    // Caches names of the schema only: a faulty subgraph can send any number of others.
    if (fields) byTypename.set(typename, fields);
    return fields;
  };
  return (value, state) => {
    if (value === null || value === undefined) return null;
    if (!isJsonObject(value)) return malformed(state, type, parent);
    const typename = own(value, "__typename") ?? undefined;
    if (typename === undefined || typename === type.name) return writeFields(ownFields(), value, state);
    const fields = typeof typename === "string" ? fieldsOf(typename) : undefined;
    if (fields) return writeFields(fields, value, state);
    note(state.incomplete, state, `Invalid __typename found for object at ${described(state, type, parent)}.`);
    return undefined;
  };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
