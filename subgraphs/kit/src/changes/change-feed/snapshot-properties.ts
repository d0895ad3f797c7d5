import { getMetadataStorage } from "type-graphql";
import { z } from "zod";
import { fieldDescription, type NullReason } from "../../model/columns/index.js";
import { PUBLIC } from "../../model/visibility/index.js";

/** What a property can say beyond its type: that it can be null, and why. `true` is for a description that states why. */
export interface PropertyOptions {
  nullable?: true | NullReason;
}

type Declared<Type extends z.ZodType, Options> = Options extends { nullable: true | NullReason }
  ? z.ZodNullable<Type>
  : Type;

/** Declares a property: what it holds in Vietnamese, then in English, both without the last full stop. */
type PropertyOf<Type extends z.ZodType> = <const Options extends PropertyOptions = object>(
  vi: string,
  en: string,
  options?: Options,
) => Declared<Type, Options>;

function propertyOf<Type extends z.ZodType>(type: Type): PropertyOf<Type> {
  return (vi, en, { nullable }: PropertyOptions = {}) =>
    (nullable ? type.nullable() : type).describe(fieldDescription(vi, en, { nullable, level: PUBLIC })) as never;
}

/** Stricter than the format `uuid`: mirrors compare IDs as text, so they are in lower case. */
const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  .meta({ format: "uuid" });

/** A text. */
export const text = propertyOf(z.string());
/** The ID of a record: a UUID in lower case. */
export const id = propertyOf(uuid);
/** IDs of records. */
export const ids = propertyOf(z.array(uuid));
/** A list of texts. */
export const texts = propertyOf(z.array(z.string()));
/** A day, YYYY-MM-DD. */
export const day = propertyOf(z.iso.date());
/** An instant in UTC, as RFC 3339 writes it. */
export const instant = propertyOf(z.iso.datetime());
/** A whole number. */
export const whole = propertyOf(z.int());
/** Whether something is so. */
export const flag = propertyOf(z.boolean());
/** An object of any properties. */
export const anyObject = propertyOf(z.looseObject({}));

/** One value of an enumeration. Takes the enumeration, which gives the property its title if the graph has it too. */
export function choice<
  const Values extends { readonly [name: string]: string },
  const Options extends PropertyOptions = object,
>(values: Values, vi: string, en: string, options?: Options): Declared<z.ZodType<`${Values[keyof Values]}`>, Options> {
  const type = z.enum(Object.values(values) as [string, ...string[]]);
  const title = getMetadataStorage().enums.find(({ enumObj }) => enumObj === (values as object))?.name;
  return propertyOf(title ? type.meta({ title }) : type)(vi, en, options) as never;
}
