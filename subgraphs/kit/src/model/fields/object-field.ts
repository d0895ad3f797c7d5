import { bilingual } from "@thidua/base/locale";
import { Field } from "type-graphql";
import type { GraphType } from "../columns/index.js";
import { type Visibility, VisibleTo } from "../visibility/index.js";

/**
 * A field of an object type that is no column: of a value stored as JSON, of a payload, or one that a getter computes.
 *
 * @param type the GraphQL type, as type-graphql takes it
 * @param vi the description in Vietnamese, without the last full stop
 * @param en the description in English, without the last full stop
 * @param options `level` states who may read the field; a field that its level can hide must be nullable
 */
export function ObjectField(
  type: GraphType,
  vi: string,
  en: string,
  { level, nullable = false }: { level: Visibility; nullable?: boolean },
): PropertyDecorator & MethodDecorator {
  return (prototype: object, property: string | symbol, descriptor?: PropertyDescriptor) => {
    const options = { nullable, description: bilingual(vi, en) };
    Field(type, options)(prototype, property as string, descriptor as never);
    VisibleTo(level)(prototype, property, descriptor as never);
  };
}
