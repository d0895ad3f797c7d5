import { Field } from "type-graphql";
import { fieldDescription, type GraphType, type NullReason } from "../columns/index.js";
import { type Visibility, VisibleTo } from "../visibility/index.js";

/**
 * A field of an object type that is no column: of a value stored as JSON, of a payload, or one that a getter computes.
 *
 * @param type the GraphQL type, as type-graphql takes it
 * @param vi the description in Vietnamese, without the last full stop
 * @param en the description in English, without the last full stop
 * @param options `level` states who may read the field; a field that its level can hide must be nullable. A reason for null is
 *   stated in the description
 */
export function ObjectField(
  type: GraphType,
  vi: string,
  en: string,
  options: { level: Visibility; nullable?: boolean | NullReason },
): PropertyDecorator & MethodDecorator {
  return (prototype: object, property: string | symbol, descriptor?: PropertyDescriptor) => {
    const given = { nullable: Boolean(options.nullable), description: fieldDescription(vi, en, options) };
    Field(type, given)(prototype, property as string, descriptor as never);
    VisibleTo(options.level)(prototype, property, descriptor as never);
  };
}
