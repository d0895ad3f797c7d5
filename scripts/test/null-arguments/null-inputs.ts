import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";

/** An object of an input type, which the schema accepts. */
export type Input = Readonly<Record<string, unknown>>;

/** Makes an object of an input type where an input has none. */
export type FillInput = (type: GraphQLInputObjectType) => Promise<Input>;

/** A field of an input, or of an object within it, that can be null. */
export interface NullField {
  /** Says which one it is: `awards[].unitId`. */
  name: string;
  /** Returns an input with null in the field. */
  put: (input: Input, fill: FillInput) => Promise<Input>;
}

/** Lists the fields of an input type, and of the input types within it, that can be null. */
export function nullFields(type: GraphQLInputObjectType, above: readonly GraphQLInputObjectType[] = []): NullField[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const { name } = field;
    const own: NullField[] = isNonNullType(field.type)
      ? []
      : [{ name, put: async (input) => ({ ...input, [name]: null }) }];
    const inner = getNamedType(field.type);
    if (!isInputObjectType(inner) || inner === type || above.includes(inner)) return own;
    const inside = nullFields(inner, [...above, type]).map((deeper) => within(field, inner, deeper));
    return [...own, ...inside];
  });
}

function within(
  { name, type }: GraphQLInputField,
  inner: GraphQLInputObjectType,
  { name: deeper, put }: NullField,
): NullField {
  if (!isListType(getNullableType(type))) {
    return {
      name: `${name}.${deeper}`,
      put: async (input, fill) => ({
        ...input,
        [name]: await put((input[name] as Input) ?? (await fill(inner)), fill),
      }),
    };
  }
  return {
    name: `${name}[].${deeper}`,
    put: async (input, fill) => {
      const [first, ...others] = (input[name] as Input[] | undefined) ?? [];
      return { ...input, [name]: [await put(first ?? (await fill(inner)), fill), ...others] };
    },
  };
}
