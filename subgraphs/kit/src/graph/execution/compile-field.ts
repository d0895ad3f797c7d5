import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { argumentReader } from "./argument-reader.js";
import type { ExecuteField } from "./compiled-field.js";
import { valueCompleter } from "./complete-value.js";
import type { FieldParts } from "./field-parts.js";
import { isPromise } from "./is-promise.js";
import type { OperationRun } from "./operation-run.js";
import { type Holder, Place } from "./place.js";
import { isWithoutInfo } from "./without-info.js";

/** A field that is compiled: where it stands in the schema and in the operation. */
export interface SelectedField extends FieldParts {
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly responseName: string;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  /** Its number in its operation. */
  readonly number: number;
}

/** Compiles a field: its resolver is called as graphql-js calls it, and its value is completed by its type. */
export function compileField(selected: SelectedField): ExecuteField {
  const { definition, nodes } = selected;
  const { name, type } = definition;
  const isPlain = !definition.resolve && isLeafType(isNonNullType(type) ? type.ofType : type);
  const complete = valueCompleter(selected, type);
  const argumentsOf = argumentReader(definition, nodes[0], selected.number);
  const resolve = definition.resolve ?? defaultFieldResolver;
  const placeOf = placeMaker(selected);
  const needsInfo = !isWithoutInfo(resolve) || isDecidedByObject(type);

  const executeResolver: ExecuteField = (run, source, holder, parent) => {
    const place = placeOf(holder, parent);
    try {
      const info = needsInfo ? infoOf(run, selected, place) : noInfo;
      const value: unknown = resolve(source, argumentsOf(run), run.context, info);
      return isPromise(value) ? run.wait(value, place, nodes, complete, info) : complete(run, value, place, info);
    } catch (error) {
      return run.fail(error, place, nodes);
    }
  };
  if (!isPlain) return executeResolver;

  // Most fields of an answer are texts and numbers of a record.
  const completeLeaf = complete as (run: OperationRun, value: unknown) => unknown;
  return (run, source, holder, parent) => {
    try {
      const value = propertyOf(source, name);
      if (typeof value === "function") return executeResolver(run, source, holder, parent);
      return isPromise(value)
        ? run.wait(value, placeOf(holder, parent), nodes, complete, noInfo)
        : completeLeaf(run, value);
    } catch (error) {
      return run.fail(error, placeOf(holder, parent), nodes);
    }
  };
}

/** What is given to those who do not read it. */
const noInfo = undefined as unknown as GraphQLResolveInfo;

/** Whether each object is asked for its type or whether it belongs to it. */
function isDecidedByObject(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isObjectType(named) ? named.isTypeOf !== undefined && named.isTypeOf !== null : !isLeafType(named);
}

const propertyOf = (source: unknown, name: string): unknown =>
  typeof source === "function" || (typeof source === "object" && source !== null)
    ? (source as { [property: string]: unknown })[name]
    : undefined;

function placeMaker({ definition, parentType, responseName }: SelectedField) {
  const isNullable = !isNonNullType(definition.type);
  return (holder: Holder, parent: Place | undefined): Place =>
    new Place(parent, responseName, parentType.name, holder, isNullable);
}

/** Makes what a resolver learns of the operation. */
function infoOf(run: OperationRun, { definition, nodes, parentType }: SelectedField, path: Place): GraphQLResolveInfo {
  return {
    fieldName: definition.name,
    fieldNodes: nodes,
    returnType: definition.type,
    parentType,
    path,
    schema: run.parts.schema,
    fragments: run.parts.fragments,
    rootValue: undefined,
    operation: run.parts.operation,
    variableValues: run.variableValues,
  };
}
