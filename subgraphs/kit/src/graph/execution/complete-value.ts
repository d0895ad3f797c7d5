import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { inspect } from "graphql/jsutils/inspect.js";
import type { ExecuteFields } from "./compiled-field.js";
import { leafCompleter } from "./complete-leaf.js";
import { listCompleter } from "./complete-list.js";
import type { FieldParts } from "./field-parts.js";
import { isPromise } from "./is-promise.js";
import type { CompleteValue } from "./operation-run.js";
import { requireRuntimeType } from "./runtime-type.js";

/**
 * Returns what makes the values of a type for an answer.
 *
 * Source: GraphQL specification, section 6.4.3; errors have the texts of graphql-js.
 *
 * @param type the type of the field, or a type inside it
 */
export function valueCompleter(field: FieldParts, type: GraphQLOutputType): CompleteValue {
  if (isNonNullType(type)) return nonNullCompleter(field, valueCompleter(field, type.ofType));
  return nullableCompleter(completerOf(field, type));
}

function completerOf(field: FieldParts, type: GraphQLOutputType): CompleteValue {
  if (isListType(type)) return listCompleter(field, type.ofType, valueCompleter(field, type.ofType));
  if (isLeafType(type)) {
    const complete = leafCompleter(type);
    return (_, value) => complete(value);
  }
  if (isObjectType(type)) return objectCompleter(field, type);
  return abstractCompleter(field, type as GraphQLAbstractType);
}

function nullableCompleter(complete: CompleteValue): CompleteValue {
  return (run, value, place, info) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(run, value, place, info);
  };
}

function nonNullCompleter({ coordinate }: FieldParts, complete: CompleteValue): CompleteValue {
  return (run, value, place, info) => {
    const completed = complete(run, value, place, info);
    if (completed === null) throw new Error(`Cannot return null for non-nullable field ${coordinate}.`);
    return completed;
  };
}

function objectCompleter(field: FieldParts, type: GraphQLObjectType): CompleteValue {
  const execute = field.fieldsOf(type);
  if (type.isTypeOf) return checkedCompleter(field, type, execute);
  return (run, value, place) => execute(run, value, place);
}

/** The type itself decides whether an object belongs to it. */
function checkedCompleter({ nodes }: FieldParts, type: GraphQLObjectType, execute: ExecuteFields): CompleteValue {
  return (run, value, place, info) => {
    const executeIf = (_: unknown, belongs: unknown) => {
      if (!belongs)
        throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes });
      return execute(run, value, place);
    };
    const belongs = type.isTypeOf!(value, run.context, info);
    return isPromise(belongs) ? run.wait(belongs, place, nodes, executeIf, info) : executeIf(run, belongs);
  };
}

function abstractCompleter(field: FieldParts, type: GraphQLAbstractType): CompleteValue {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  // Made as types occur: an operation may select fields of many that do not.
  const completers = new Map<GraphQLObjectType, CompleteValue>();
  const completerFor = (objectType: GraphQLObjectType) => {
    const complete = completers.get(objectType) ?? objectCompleter(field, objectType);
    completers.set(objectType, complete);
    return complete;
  };
  return (run, value, place, info) => {
    const completeAs = (_: unknown, named: unknown) =>
      completerFor(requireRuntimeType(named, type, info, value))(run, value, place, info);
    const named = resolveType(value, run.context, info, type) as unknown;
    return isPromise(named) ? run.wait(named, place, field.nodes, completeAs, info) : completeAs(run, named);
  };
}
