import { bilingual } from "@thidua/base/locale";
import { Field } from "type-graphql";
import type { ColumnDecorator, GraphType } from "../columns/index.js";

/**
 * A field of an input type. A field that the caller leaves out is undefined, one that it clears is null.
 *
 * @param type the GraphQL type, as type-graphql takes it
 * @param vi the description in Vietnamese, without the last full stop
 * @param en the description in English, without the last full stop
 */
export function InputField(
  type: GraphType,
  vi: string,
  en: string,
  { nullable = false }: { nullable?: boolean } = {},
): ColumnDecorator {
  return Field(type, { nullable, description: bilingual(vi, en) });
}
