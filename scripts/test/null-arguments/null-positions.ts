import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { isExhaustive } from "../exhaustive.js";

/** A place of an argument at which a caller can send null. */
export interface NullPosition {
  /** Says which one it is: `filter.kind.in[]`. */
  name: string;
  /** The type that the variable has, which takes null. */
  variableType: string;
  /** A default of the variable: with one, the specification lets it stand where the schema takes no null. */
  variableDefault: string | undefined;
  /** The value of the argument, with the variable in it. */
  value: (variable: string) => string;
  /** The value of the argument without the place; null where that is none, undefined where null is refused. */
  without: string | null | undefined;
}

/** Whether the schema takes no null at a place. */
export const isRequired = ({ variableDefault }: NullPosition): boolean => variableDefault !== undefined;

/** The operators of filters, which want a value: a condition of null would match everything or nothing. */
const operators = new Set(["eq", "in", "gt", "gte", "lt", "lte", "isNull", "has", "hasAny"]);

type Input = Pick<GraphQLArgument | GraphQLInputField, "name" | "type" | "defaultValue">;

/**
 * Lists the places of an argument: itself, the fields of its input object, and what is inside of those.
 *
 * @param seen the fields of input types that have been listed. They mean the same in every argument: on the embedded
 *   database each is listed once.
 */
export function* nullPositions(argument: Input, seen: Set<string>): Generator<NullPosition> {
  yield* positionsOf(argument.name, argument.type, seen, 0);
}

function* positionsOf(name: string, type: GraphQLInputType, seen: Set<string>, depth: number): Generator<NullPosition> {
  const takesNone = isNonNullType(type);
  const inner = takesNone ? type.ofType : type;
  yield {
    name,
    variableType: String(inner),
    variableDefault: takesNone ? sample(inner) : undefined,
    value: (variable) => variable,
    without: takesNone ? undefined : null,
  };
  if (isListType(inner)) {
    for (const position of positionsOf(`${name}[]`, inner.ofType, seen, depth)) {
      const { value, without } = position;
      yield {
        ...position,
        value: (variable) => `[${value(variable)}]`,
        // No list of the graph has items that can be null.
        without: without ? `[${without}]` : undefined,
      };
    }
  }
  if (!isInputObjectType(inner)) return;
  const fields = Object.values(inner.getFields());
  for (const field of fields) {
    const key = `${inner.name}.${field.name}`;
    if (seen.has(key) && !(isExhaustive && depth === 0)) continue;
    seen.add(key);
    const others = fields.filter((other) => other !== field && isDemanded(other)).map(member);
    const object = (...members: string[]) => `{ ${[...others, ...members].join(", ")} }`;
    for (const position of positionsOf(`${name}.${field.name}`, field.type, seen, depth + 1)) {
      const { value, without } = position;
      const isOperator = inner.name.endsWith("Filter") && operators.has(field.name);
      const left =
        without === null ? (isOperator ? undefined : object()) : without && object(`${field.name}: ${without}`);
      yield { ...position, value: (variable) => object(`${field.name}: ${value(variable)}`), without: left };
    }
  }
}

/** Whether an argument or a field must be given. */
export const isDemanded = ({ type, defaultValue }: Input): boolean => isNonNullType(type) && defaultValue === undefined;

const member = ({ name, type }: GraphQLInputField): string => `${name}: ${sample(type)}`;

/** A value of a type, as a literal. */
export function sample(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return `[${sample(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type))
    return `{ ${Object.values(type.getFields()).filter(isDemanded).map(member).join(", ")} }`;
  const literal = literals[type.name];
  if (literal === undefined) throw new Error(`No value of ${type.name} is known`);
  return literal;
}

const literals: Record<string, string> = {
  ID: '"0193a5b0-0000-7000-8000-000000000000"',
  String: '"x"',
  Int: "1",
  Float: "1",
  SafeInt: "1",
  Boolean: "false",
  Date: '"2024-01-01"',
  DateTime: '"2024-01-01T08:00:00+07:00"',
  JSONObject: "{}",
};
