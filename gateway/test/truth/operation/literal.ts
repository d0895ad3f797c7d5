import {
  astFromValue,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ValueNode,
} from "graphql";

/** Returns a variable for a place of this type, or undefined for a literal. */
export type Substitute = (type: GraphQLInputType, hasDefault: boolean) => ValueNode | undefined;

/** Writes a value of an input type as a literal. `substitute` can replace parts of it by variables. */
export function literal(value: unknown, type: GraphQLInputType, substitute?: Substitute): ValueNode {
  if (isNonNullType(type)) return literal(value, type.ofType, substitute);
  if (value === null || value === undefined) return { kind: Kind.NULL };
  if (isListType(type)) {
    if (!Array.isArray(value)) return literal(value, type.ofType, substitute);
    const values = value.map((item) => substitute?.(type.ofType, false) ?? literal(item, type.ofType, substitute));
    return { kind: Kind.LIST, values };
  }
  if (isInputObjectType(type)) {
    const members = Object.entries(value as object).map(([name, member]) => {
      const field = type.getFields()[name]!;
      const replaced = type.isOneOf ? undefined : substitute?.(field.type, field.defaultValue !== undefined);
      return {
        kind: Kind.OBJECT_FIELD as const,
        name: { kind: Kind.NAME as const, value: name },
        value: replaced ?? literal(member, field.type, substitute),
      };
    });
    return { kind: Kind.OBJECT, fields: members };
  }
  return astFromValue(value, type) ?? { kind: Kind.NULL };
}
