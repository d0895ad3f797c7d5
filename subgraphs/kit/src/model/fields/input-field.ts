import { bilingual } from "@thidua/base/locale";
import { Field } from "type-graphql";
import { type ColumnDecorator, type GraphType } from "../columns/index.js";

/** A field of an input type. What the caller leaves out is undefined, what it clears is null. */
export function InputField(
  type: GraphType,
  vi: string,
  en: string,
  { nullable = false }: { nullable?: boolean } = {},
): ColumnDecorator {
  return Field(type, { nullable, description: bilingual(vi, en) });
}
