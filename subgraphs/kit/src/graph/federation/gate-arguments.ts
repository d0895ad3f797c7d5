import { commonErrors, requestError } from "@thidua/base/errors";
import { readId } from "@thidua/base/identifiers";
import { legacyReading, normalizeText } from "@thidua/base/text";
import {
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { verbatimExtension } from "../../model/fields/index.js";
import { legacyEncoding } from "../../model/records/index.js";
import { nullOperand, operatorExtension } from "../filtering/index.js";

/**
 * Wraps the resolver of every field that takes IDs, texts or operators of filters, also inside inputs, so that resolvers and services
 * see them in one form only: an ID in lower case, a text as `normalizeText` returns it and as it is stored. Fields without such
 * arguments are left untouched: they cost nothing. A field that is `@Verbatim()` passes as it was sent.
 *
 * A malformed ID is answered with MALFORMED_ID and its path and never reaches the database. A text that is not Unicode is answered with
 * LEGACY_ENCODING. The input of a mutation passes unchanged with such a text, for `mutate` to refuse it among the `userErrors`; a search
 * looks for whatever it is given. Null for an operator is BAD_USER_INPUT with its path.
 */
export function gateArguments(schema: GraphQLSchema, resolvers: Record<string, Record<string, unknown>>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const gated = field.args.filter((argument) => isGated(argument.type, new Set()));
      const resolve = resolvers[type.name]?.[field.name];
      if (gated.length === 0 || typeof resolve !== "function") continue;
      const isMutation = type === schema.getMutationType();
      resolvers[type.name]![field.name] = gate(gated, isMutation, resolve as GraphQLFieldResolver<unknown, unknown>);
    }
  }
}

function gate(
  gated: readonly GraphQLArgument[],
  isMutation: boolean,
  resolve: GraphQLFieldResolver<unknown, unknown>,
): GraphQLFieldResolver<unknown, unknown> {
  return (source, args: Record<string, unknown>, context, info) => {
    const passed = { ...args };
    for (const { name, type } of gated) {
      if (args[name] === undefined) continue;
      passed[name] = read(type, args[name], { path: [name], refuses: !isMutation && name !== "search" });
    }
    return resolve(source, passed, context, info);
  };
}

function isGated(type: GraphQLInputType, seen: Set<string>): boolean {
  const named = getNamedType(type);
  if (named.name === "ID" || named.name === "String") return true;
  if (!isInputObjectType(named) || seen.has(named.name)) return false;
  seen.add(named.name);
  return Object.values(named.getFields()).some((field) => isOperator(field) || isGated(field.type, seen));
}

const isOperator = ({ extensions }: GraphQLInputField): boolean => extensions[operatorExtension] === true;

/** A walk through an argument. The path is one list for the whole walk: copies would cost the square of the depth. */
interface Walk {
  readonly path: (string | number)[];
  /** Whether a text that is not Unicode is refused here. */
  readonly refuses: boolean;
}

/** Returns a value with its IDs and texts in their one form. Values are copied, since variables can stand at several places. */
function read(type: GraphQLInputType, value: unknown, walk: Walk): unknown {
  if (value === undefined || value === null) return value;
  if (isNonNullType(type)) return read(type.ofType, value, walk);
  if (isListType(type))
    return Array.isArray(value)
      ? value.map((item, index) => readInside(type.ofType, item, index, walk))
      : read(type.ofType, value, walk);
  if (type.name === "ID") return readIdAt(value, walk);
  if (type.name === "String") return readText(value as string, walk);
  if (!isInputObjectType(type)) return value;
  const fields = type.getFields();
  const copied = Object.entries(value).map(([name, inner]) => {
    const field = fields[name];
    if (field && inner === null && isOperator(field)) throw nullOperand([...walk.path, name].join("."));
    const isRead = field && !field.extensions[verbatimExtension];
    return [name, isRead ? readInside(field.type, inner, name, walk) : inner];
  });
  return Object.fromEntries(copied);
}

function readInside(type: GraphQLInputType, value: unknown, step: string | number, walk: Walk): unknown {
  walk.path.push(step);
  const passed = read(type, value, walk);
  walk.path.pop();
  return passed;
}

function readIdAt(value: unknown, { path }: Walk): string {
  const id = readId(value);
  if (id !== null) return id;
  const shown = String(value).slice(0, 80);
  throw requestError(commonErrors.MALFORMED_ID.report({ id: shown }), { argument: path.join(".") });
}

function readText(text: string, { path, refuses }: Walk): string {
  if (!legacyReading(text)) return normalizeText(text);
  if (!refuses) return path[0] === "search" ? normalizeText(text) : text;
  throw requestError(commonErrors.LEGACY_ENCODING.report(legacyEncoding(text)!), { argument: path.join(".") });
}
