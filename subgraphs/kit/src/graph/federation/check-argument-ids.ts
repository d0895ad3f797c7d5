import { commonErrors, requestError } from "@thidua/base/errors";
import { isId } from "@thidua/base/identifiers";
import {
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/**
 * Wraps the resolver of every field that takes an ID, also inside inputs and filters, so that a malformed id is answered
 * with MALFORMED_ID and its path and never reaches the database. Fields without such arguments are left untouched:
 * they cost nothing.
 */
export function checkArgumentIds(schema: GraphQLSchema, resolvers: Record<string, Record<string, unknown>>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const guarded = field.args.filter((argument) => holdsId(argument.type, new Set()));
      const resolve = resolvers[type.name]?.[field.name];
      if (guarded.length === 0 || typeof resolve !== "function") continue;
      resolvers[type.name]![field.name] = guard(guarded, resolve as GraphQLFieldResolver<unknown, unknown>);
    }
  }
}

function guard(
  guarded: readonly GraphQLArgument[],
  resolve: GraphQLFieldResolver<unknown, unknown>,
): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info) => {
    for (const argument of guarded) check(argument.type, args[argument.name], [argument.name]);
    return resolve(source, args, context, info);
  };
}

function holdsId(type: GraphQLInputType, seen: Set<string>): boolean {
  const named = getNamedType(type);
  if (named.name === "ID") return true;
  if (!isInputObjectType(named) || seen.has(named.name)) return false;
  seen.add(named.name);
  return Object.values(named.getFields()).some((field) => holdsId(field.type, seen));
}

/** The path is one list for the whole walk: a copy for each level of a deep input would cost the square of its depth. */
function check(type: GraphQLInputType, value: unknown, path: (string | number)[]): void {
  if (value === undefined || value === null) return;
  if (isNonNullType(type)) {
    check(type.ofType, value, path);
  } else if (isListType(type)) {
    for (const [index, item] of (Array.isArray(value) ? value : [value]).entries())
      checkInside(type.ofType, item, index, path);
  } else if (type.name === "ID") {
    if (!isId(value))
      throw requestError(commonErrors.MALFORMED_ID.report({ id: String(value).slice(0, 80) }), {
        argument: path.join("."),
      });
  } else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      checkInside(field.type, (value as Record<string, unknown>)[field.name], field.name, path);
    }
  }
}

function checkInside(type: GraphQLInputType, value: unknown, step: string | number, path: (string | number)[]): void {
  if (value === undefined || value === null) return;
  path.push(step);
  check(type, value, path);
  path.pop();
}
