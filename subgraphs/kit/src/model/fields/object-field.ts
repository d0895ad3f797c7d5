import { bilingual } from "@thidua/base/locale";
import { Field } from "type-graphql";
import { type GraphType } from "../columns/index.js";
import { type Visibility, VisibleTo } from "../visibility/index.js";

/**
 * A field of an object type that is no column of its own: of a value stored as JSON, or one that a getter computes.
 *
 * @param options `level` says who may read it; a field that a level can hide must be nullable
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
