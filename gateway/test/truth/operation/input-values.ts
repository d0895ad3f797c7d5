import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from "graphql";
import type { Choices } from "./choices.js";

const texts = ["", "x", "Query", "o1", "Đ", '"\\\n', "null", "7"];

/** Generates a value of an input type in the form of JSON. */
export function inputValue(choices: Choices, type: GraphQLInputType, depth = 0): unknown {
  return !isNonNullType(type) && choices.percent(10) ? null : someValue(choices, type, depth);
}

/** Generates a value that is not null. */
export function someValue(choices: Choices, type: GraphQLInputType, depth = 0): unknown {
  if (isNonNullType(type)) return someValue(choices, type.ofType, depth);
  if (isListType(type)) {
    const item = () => inputValue(choices, type.ofType, depth + 1);
    return Array.from({ length: choices.between(0, depth > 2 ? 0 : 2) }, item);
  }
  if (isEnumType(type)) return choices.of(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    if (type.isOneOf) {
      const { name, type: inside } = choices.of(fields);
      return { [name]: someValue(choices, inside, depth + 1) };
    }
    const chosen = fields.filter((field) => isRequiredInputField(field) || (depth < 3 && choices.percent(25)));
    return Object.fromEntries(chosen.map(({ name, type: inside }) => [name, inputValue(choices, inside, depth + 1)]));
  }
  switch (type.name) {
    case "Boolean":
      return choices.percent(50);
    case "Int":
      return choices.of([0, 1, 2, 3, 100, 2_147_483_647]);
    case "Float":
      return choices.of([0, 1, 1.5, -2e10]);
    case "ID":
      return choices.of([...texts, 7, 0]);
    case "Date":
      return "2026-01-01";
    default:
      return choices.of(texts);
  }
}
