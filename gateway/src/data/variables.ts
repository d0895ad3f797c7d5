import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isScalarType,
  print,
  typeFromAST,
  type VariableDefinitionNode,
} from "graphql";
import { dataErrors } from "./data.errors.js";
import { DataError } from "./data-error.js";
import type { SavedQuery } from "./saved-query.js";

/** Returns the variables of a saved query that callers may set: all but cursors, page sizes and the language. */
export function publicVariables({ operation, table }: SavedQuery): VariableDefinitionNode[] {
  const own = new Set([
    "locale",
    ...(table?.sources ?? []).flatMap(({ cursorVariable, sizeVariable }) => [cursorVariable, sizeVariable]),
  ]);
  return (operation.variableDefinitions ?? []).filter((definition) => !own.has(definition.variable.name.value));
}

/**
 * Parses a query string by the operation's variable definitions: Int, Float and Boolean as text, lists by repetition,
 * input objects as JSON, enums and other scalars unchanged.
 *
 * Takes the parsed query string without `locale`. Returns the values of the given variables.
 * Throws DataError 400 for an unknown, repeated, missing or malformed parameter.
 */
export function coerceVariables(
  query: SavedQuery,
  schema: GraphQLSchema,
  parameters: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, unknown> {
  const definitions = publicVariables(query);
  const names = definitions.map((definition) => definition.variable.name.value);
  for (const name of Object.keys(parameters)) {
    if (!names.includes(name)) {
      throw new DataError(
        400,
        dataErrors.DATA_UNKNOWN_VARIABLE.report({
          name: name.slice(0, 100),
          known: [...names, "locale"].join(", "),
        }),
      );
    }
  }
  const values: Record<string, unknown> = {};
  for (const definition of definitions) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type as never);
    if (!isInputType(type))
      throw new Error(`${query.file} declares $${name} with ${print(definition.type)}, which the schema lacks`);
    const given = parameters[name];
    if (given === undefined) {
      if (!isNonNullType(type) || definition.defaultValue) continue;
      throw new DataError(400, dataErrors.DATA_VARIABLE_REQUIRED.report({ name, type: String(type) }));
    }
    values[name] = coerceParameter(name, type, given);
  }
  return values;
}

function coerceParameter(name: string, type: GraphQLInputType, given: string | string[]): unknown {
  const texts = Array.isArray(given) ? given : [given];
  const nullable = getNullableType(type);
  if (!isListType(nullable) && texts.length > 1)
    throw new DataError(400, dataErrors.DATA_VARIABLE_REPEATED.report({ name }));
  const malformed = () =>
    new DataError(
      400,
      dataErrors.DATA_VARIABLE_MALFORMED.report({ name, type: String(type), value: texts.join(", ").slice(0, 100) }),
    );
  const itemType = isListType(nullable) ? getNullableType(nullable.ofType) : nullable;
  const items = texts.map((text) => fromText(itemType, text));
  if (items.includes(undefined)) throw malformed();
  return coerceInputValue(isListType(nullable) ? items : items[0], type, () => {
    throw malformed();
  });
}

/** Converts a text to a value before the type validates it; undefined when the text cannot be of the type. */
function fromText(type: GraphQLInputType, text: string): unknown {
  if (isInputObjectType(type)) return fromJson(text);
  if (isEnumType(type)) return text;
  if (!isScalarType(type)) return undefined;
  switch (type.name) {
    case "Int":
      return /^-?\d{1,10}$/.test(text) ? Number(text) : undefined;
    case "Float":
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
    case "Boolean":
      return text === "true" ? true : text === "false" ? false : undefined;
    case "Date":
      return isRealDate(text) ? text : undefined;
    default:
      return text;
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Checks the format of a Date, because the composed schema knows the scalar by name only: 2019-04-31 is invalid. */
function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
