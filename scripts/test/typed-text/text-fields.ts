import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from "graphql";
import type { FillInput, Input } from "../null-arguments/null-inputs.js";

/** A field for a text in an input, or in an object within it. */
export interface TextField {
  /** States which one it is: `awards.0.recipientName`. */
  readonly path: string;
  /** The name of the field itself: `recipientName`. */
  readonly name: string;
  /** Returns an input with another text in the field. `change` gets the text that stands there, if one does. */
  readonly put: (input: Input, fill: FillInput, change: (text: string | undefined) => string) => Promise<Input>;
}

/** Lists the fields for texts of an input type, and of the input types within it. */
export function textFields(type: GraphQLInputObjectType, above: readonly GraphQLInputObjectType[] = []): TextField[] {
  return Object.values(type.getFields()).flatMap((field): TextField[] => {
    const inner = getNamedType(field.type);
    if (inner.name === "String") return [ownText(field)];
    if (!isInputObjectType(inner) || inner === type || above.includes(inner)) return [];
    return textFields(inner, [...above, type]).map((deeper) => within(field, inner, deeper));
  });
}

function isList({ type }: GraphQLInputField): boolean {
  return isListType(getNullableType(type));
}

function ownText(field: GraphQLInputField): TextField {
  const { name } = field;
  const put: TextField["put"] = async (input, _, change) => {
    const given = isList(field) ? (input[name] as string[] | undefined)?.[0] : (input[name] as string | undefined);
    return { ...input, [name]: isList(field) ? [change(given)] : change(given) };
  };
  return { name, path: isList(field) ? `${name}.0` : name, put };
}

function within(field: GraphQLInputField, inner: GraphQLInputObjectType, deeper: TextField): TextField {
  const { name } = field;
  const put: TextField["put"] = async (input, fill, change) => {
    const given = (isList(field) ? (input[name] as Input[] | undefined)?.[0] : input[name]) as Input | undefined;
    const changed = await deeper.put(given ?? (await fill(inner)), fill, change);
    if (!isList(field)) return { ...input, [name]: changed };
    return { ...input, [name]: [changed, ...((input[name] as Input[] | undefined) ?? []).slice(1)] };
  };
  return { name: deeper.name, path: `${name}.${isList(field) ? "0." : ""}${deeper.path}`, put };
}
