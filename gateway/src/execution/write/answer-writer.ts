import { collectFields, dependsOnType, NullConditionError } from "@thidua/base/selections";
import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from "graphql";
import { introspectionOf } from "../compile/introspection-part.js";
import type { OperationScope } from "../compile/operation-scope.js";
import { isJsonObject, type JsonObject, own } from "../values/json.js";
import type { FieldPlace } from "../values/paths.js";
import { declaredObjectType } from "./declared-object-type.js";
import { hiddenValues, isHiddenType } from "./hidden-values.js";
import { leafWriter } from "./leaf-writer.js";
import {
  addStep,
  type Position,
  reportFailures,
  reportHidden,
  reportIntrospection,
  reportNull,
  reportRefusal,
  reportUnexpected,
  reportUntyped,
} from "./report-nulls.js";
import { type WriteState, type WriteValue, type Written, writeOnce } from "./write-state.js";

/** Turns the merged data into the JSON of `data`. */
export type WriteAnswer = (data: JsonObject, state: WriteState) => string;

/** The caller's document, and the schema with what the API schema hides. */
export interface AnswerScope extends OperationScope {
  supergraph?: GraphQLSchema;
}

/** Writes the values at a position of the schema. */
interface PositionWriter extends Position {
  write: WriteValue;
}

/** Writes the selected fields of an object; undefined for null in its place, whose reason has been reported. */
type WriteSelection = (object: JsonObject, state: WriteState) => Written;

interface FieldWriter extends PositionWriter {
  /** The caller's response name. */
  name: string;
  /** The name in the merged data. */
  plannedName: string;
  /** The text before the value: `{"name":` for the first field, `,"name":` for the others. */
  lead: string;
  /** Whether every JavaScript object inherits a property of the planned name. */
  isInherited: boolean;
  /** Whether the value is the name of the object's type. */
  isTypename: boolean;
  /** Whether the value is about the schema. */
  isAboutSchema: boolean;
  /** The variable because of which the field is not executed. */
  refusedBy: string | undefined;
}

/**
 * Compiles the answer to an operation. The fields of a type are compiled when its first object occurs.
 * Each null that the schema forbids, or that a failure explains, is reported in the state.
 */
export function compileAnswer(
  scope: AnswerScope,
  root: GraphQLObjectType,
  selectionSet: SelectionSetNode,
): WriteAnswer {
  const write = selectionWriter(scope, root, [selectionSet], undefined);
  return (data, state) => {
    const json = write(data, state) ?? "null";
    for (const { path } of state.errors) path.reverse();
    return json;
  };
}

/**
 * Compiles the selection on the objects of a type. An abstract type stands for an object whose own type is not known.
 * Where the selection has a condition that is null, the objects are refused.
 */
function selectionWriter(
  scope: AnswerScope,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
  parent: FieldPlace | undefined,
): WriteSelection {
  try {
    if (parent && isAbstractType(type) && dependsOnType(scope, type, selectionSets)) {
      return (object, state) => reportUntyped(state, parent, object);
    }
    const fields = fieldWriters(scope, type, selectionSets, parent);
    return (object, state) => writeFields(fields, object, state);
  } catch (error) {
    if (!(error instanceof NullConditionError)) throw error;
    return (_object, state) => void reportRefusal(state, error.variable);
  }
}

function fieldWriters(
  scope: AnswerScope,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
  parent: FieldPlace | undefined,
): FieldWriter[] {
  return [...collectFields(scope, type, selectionSets)].map(([name, nodes], index): FieldWriter => {
    const lead = `${index === 0 ? "{" : ","}${JSON.stringify(name)}:`;
    const plannedName = scope.plannedNames?.get(nodes[0]!) ?? name;
    const isInherited = plannedName in Object.prototype;
    const refusedBy = scope.refused?.get(nodes[0]!);
    const place = { type: type.name, field: nodes[0]!.name.value, parent };
    const isTypename = place.field === "__typename";
    const isAboutSchema = !isTypename && place.field.startsWith("__");
    const writer = isTypename
      ? typenameWriter(type, place)
      : isAboutSchema
        ? introspectionWriter(scope, nodes, place)
        : fieldWriter(scope, type, nodes, place);
    return { name, plannedName, lead, isInherited, isTypename, isAboutSchema, refusedBy, ...writer };
  });
}

function typenameWriter(type: GraphQLCompositeType, place: FieldPlace): PositionWriter {
  const text = isObjectType(type) ? JSON.stringify(type.name) : undefined;
  return { place, isRequired: true, write: () => text };
}

function introspectionWriter(scope: AnswerScope, nodes: readonly FieldNode[], place: FieldPlace): PositionWriter {
  const document = introspectionOf(scope, nodes);
  const write: WriteValue = (_value, state) => {
    const { text, errors } = state.introspect(document);
    for (const { message, inside } of errors) reportIntrospection(state, message, inside);
    return text;
  };
  return { place, isRequired: place.field === "__schema", write };
}

function fieldWriter(
  scope: AnswerScope,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  place: FieldPlace,
): PositionWriter {
  const definition = "getFields" in type ? type.getFields()[place.field] : undefined;
  if (!definition) throw new Error(`The schema has no field ${place.type}.${place.field}`);
  const inside = nodes.flatMap((node) => node.selectionSet ?? []);
  return positionWriter(scope, definition.type, inside, place);
}

function writeFields(fields: readonly FieldWriter[], object: JsonObject, state: WriteState): string | undefined {
  const failed = state.failures.of(object);
  let errorCount = state.errors.length;
  let text = "";
  for (const field of fields) {
    const { plannedName } = field;
    const value = field.isInherited ? own(object, plannedName) : object[plannedName];
    let written: string | undefined;
    if (field.refusedBy !== undefined) reportRefusal(state, field.refusedBy);
    else if (field.isAboutSchema) written = field.write(value, state);
    else if (field.isTypename) {
      written = field.write(value, state);
      if (written === undefined) reportNull(state, field, plannedName, undefined, failed);
    } else if (value === null || value === undefined) {
      if (failed || field.isRequired || value === undefined) reportNull(state, field, plannedName, value, failed);
    } else {
      if (failed) reportFailures(state, plannedName, value, failed);
      written = field.write(value, state);
    }
    if (state.errors.length !== errorCount) errorCount = addStep(state, errorCount, field.name);
    if (written === undefined && field.isRequired) {
      // The failures of the other fields explain nothing that the answer still has.
      for (const { failure } of failed ?? []) state.reported.add(failure);
      return undefined;
    }
    text += field.lead + (written ?? "null");
  }
  return text === "" ? "{}" : `${text}}`;
}

function positionWriter(
  scope: AnswerScope,
  type: GraphQLOutputType,
  inside: readonly SelectionSetNode[],
  place: FieldPlace,
): PositionWriter {
  const isRequired = isNonNullType(type);
  const position = { place, isRequired };
  return { ...position, write: valueWriter(scope, isRequired ? type.ofType : type, inside, position) };
}

function valueWriter(
  scope: AnswerScope,
  type: GraphQLOutputType,
  inside: readonly SelectionSetNode[],
  position: Position,
): WriteValue {
  if (isListType(type)) return writeOnce(listWriter(positionWriter(scope, type.ofType, inside, position.place)));
  if (isLeafType(type)) {
    const write = leafWriter(type);
    const hidden = hiddenValues(scope.supergraph, type);
    return (value, state) =>
      write(value) ?? (hidden.has(value) ? reportHidden(state, position) : reportUnexpected(state, position.place));
  }
  if (!isCompositeType(type)) throw new Error(`The type ${type} is neither a list, nor a leaf, nor composite`);
  return writeOnce(objectWriter(scope, type, inside, position));
}

function listWriter(element: PositionWriter): WriteValue {
  return (list, state) => {
    if (!Array.isArray(list)) return reportUnexpected(state, element.place);
    const failed = state.failures.of(list);
    let errorCount = state.errors.length;
    let text = "[";
    let hasGap = false;
    for (let index = 0; index < list.length; index += 1) {
      const value: unknown = list[index];
      let written: string | undefined;
      if (value === null || value === undefined) {
        if (failed || element.isRequired) reportNull(state, element, index, value, failed);
      } else {
        if (failed) reportFailures(state, index, value, failed);
        written = element.write(value, state);
      }
      if (state.errors.length !== errorCount) errorCount = addStep(state, errorCount, index);
      if (written === undefined && element.isRequired) hasGap = true;
      text += (index === 0 ? "" : ",") + (written ?? "null");
    }
    return hasGap ? undefined : `${text}]`;
  };
}

function objectWriter(
  scope: AnswerScope,
  type: GraphQLCompositeType,
  inside: readonly SelectionSetNode[],
  position: Position,
): WriteValue {
  const { place } = position;
  const ofType = (actual: GraphQLCompositeType) => selectionWriter(scope, actual, inside, place);
  const ownWriter = lazily(() => ofType(type));
  const writerOf = isAbstractType(type) ? writersOfTypes(scope.schema, type, ofType) : undefined;
  const untypedWriter = writerOf
    ? lazily(() => {
        const declared = declaredObjectType(scope.supergraph, place);
        return (declared === undefined ? undefined : writerOf(declared)) ?? ownWriter();
      })
    : ownWriter;
  // A subgraph may call its root type otherwise.
  const isRoot = type === scope.schema.getQueryType();
  return (value, state) => {
    if (!isJsonObject(value)) return reportUnexpected(state, place);
    const typename = own(value, "__typename") ?? undefined;
    if (typename === undefined) return untypedWriter()(value, state);
    if (isRoot || typename === type.name) return ownWriter()(value, state);
    if (typeof typename !== "string") return reportUnexpected(state, place);
    const write = writerOf?.(typename);
    if (write) return write(value, state);
    return isHiddenType(scope, type, typename) ? reportHidden(state, position) : reportUnexpected(state, place);
  };
}

/** Returns the function that finds the writer for an object type of an abstract one, or for an interface of it. */
function writersOfTypes(
  schema: GraphQLSchema,
  type: GraphQLAbstractType,
  ofType: (actual: GraphQLCompositeType) => WriteSelection,
): (typename: string) => WriteSelection | undefined {
  const writers = new Map<string, WriteSelection>();
  return (typename) => {
    const known = writers.get(typename);
    if (known) return known;
    const actual = schema.getType(typename);
    if (!(isObjectType(actual) || isInterfaceType(actual)) || !schema.isSubType(type, actual)) return undefined;
    const writer = ofType(actual);
    // Caches names of the schema only: a faulty subgraph can send any number of others.
    writers.set(typename, writer);
    return writer;
  };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
