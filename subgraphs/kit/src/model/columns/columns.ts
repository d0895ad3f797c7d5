import "reflect-metadata";
import { BigIntType } from "@mikro-orm/core";
import { Enum, Index, Property } from "@mikro-orm/decorators/legacy";
import { ID, Int } from "type-graphql";
import { ListProperty } from "../database/list-property.js";
import { DateScalar, DateTimeScalar, SafeIntegerScalar } from "../scalars/index.js";
import { type ColumnOptions, column } from "./column.js";
import type { ColumnDecorator, GraphType } from "./declared-columns.js";

/** The greatest length of a text unless its decorator sets another one, in characters. */
export const defaultTextLimit = 2_000;

/**
 * A text.
 *
 * @param vi the field's description in Vietnamese, without the last full stop
 * @param en the field's description in English, without the last full stop
 * @param options `limit` is the greatest length in characters, 2,000 unless given
 */
export function Text(vi: string, en: string, options: ColumnOptions & { limit?: number }): ColumnDecorator {
  const stored = Property({ type: "text", nullable: Boolean(options.nullable) });
  return column("text", () => String, [vi, en], { limit: defaultTextLimit, ...options }, stored);
}

/** The greatest length of a code, in characters. A token's claim is not longer. */
const codeLimit = 100;

/**
 * A code that people choose for a record and that stands in addresses and tokens: letters without marks, stored as small ones, digits and
 * hyphens.
 * Lookups and filters find it in any case.
 */
export function Code(vi: string, en: string, options: ColumnOptions & { limit?: number }): ColumnDecorator {
  const stored = Property({ type: "text", nullable: Boolean(options.nullable) });
  return column("code", () => String, [vi, en], { limit: codeLimit, ...options }, stored);
}

/** The code of a legal catalog, such as AD_HOC: stored in capitals, and found by filters in any case. */
export function CatalogCode(vi: string, en: string, options: ColumnOptions & { limit?: number }): ColumnDecorator {
  const stored = Property({ type: "text", nullable: Boolean(options.nullable) });
  return column("catalogCode", () => String, [vi, en], { limit: codeLimit, ...options }, stored);
}

/** The address of a page, http or https. */
export function Url(vi: string, en: string, options: ColumnOptions & { limit?: number }): ColumnDecorator {
  const stored = Property({ type: "text", nullable: Boolean(options.nullable) });
  return column("url", () => String, [vi, en], { limit: defaultTextLimit, ...options }, stored);
}

/** A whole number within 32 bits. */
export function Whole(vi: string, en: string, options: ColumnOptions): ColumnDecorator {
  return column(
    "whole",
    () => Int,
    [vi, en],
    options,
    Property({ type: "integer", nullable: Boolean(options.nullable) }),
  );
}

/** A whole number up to 2^53, such as an amount of đồng. */
export function Amount(vi: string, en: string, options: ColumnOptions): ColumnDecorator {
  const stored = Property({ type: new BigIntType("number"), nullable: Boolean(options.nullable) });
  return column("amount", () => SafeIntegerScalar, [vi, en], options, stored);
}

/** True or false. */
export function Flag(vi: string, en: string, options: ColumnOptions): ColumnDecorator {
  return column(
    "flag",
    () => Boolean,
    [vi, en],
    options,
    Property({ type: "boolean", nullable: Boolean(options.nullable) }),
  );
}

/** A calendar day, YYYY-MM-DD. */
export function Day(vi: string, en: string, options: ColumnOptions): ColumnDecorator {
  return column(
    "day",
    () => DateScalar,
    [vi, en],
    options,
    Property({ type: "date", nullable: Boolean(options.nullable) }),
  );
}

/** An instant, RFC 3339, stored to the millisecond. */
export function Instant(vi: string, en: string, options: ColumnOptions): ColumnDecorator {
  const stored = Property({ type: "datetime", length: 3, nullable: Boolean(options.nullable) });
  return column("instant", () => DateTimeScalar, [vi, en], options, stored);
}

/** The ID of a record, which the field shows as it is. */
export function Id(vi: string, en: string, options: ColumnOptions): ColumnDecorator {
  return column("id", () => ID, [vi, en], options, Property({ type: "uuid", nullable: Boolean(options.nullable) }));
}

/** One value of an enumeration that is registered with type-graphql, stored as its name. */
export function Choice(values: object, vi: string, en: string, options: ColumnOptions): ColumnDecorator {
  const stored = Enum({ items: () => values as never, type: "string", nullable: Boolean(options.nullable) });
  return column("choice", () => values, [vi, en], options, stored);
}

/**
 * Several values of an enumeration (`text[]`), with the index that `has` and `hasAny` need.
 *
 * @param options `checked` adds a constraint, so that the database refuses other values
 */
export function Choices(
  values: object,
  vi: string,
  en: string,
  { checked = false, ...options }: ColumnOptions & { checked?: boolean },
): ColumnDecorator {
  const stored = checked
    ? [Enum({ items: () => values as never, type: "string", array: true }), ginIndex]
    : [ListProperty()];
  return column("choices", () => [values], [vi, en], options, ...stored);
}

const ginIndex: ColumnDecorator = (prototype, property) => Index({ type: "gin" })(prototype, property as never);

/** Several texts (`text[]`), 50 at most, with the index that `has` and `hasAny` need. */
export function Texts(vi: string, en: string, options: ColumnOptions): ColumnDecorator {
  return column("texts", () => [String], [vi, en], options, ListProperty());
}

/** A value of an object type, or a list of them, stored as JSON. `columnValues` expects it among the given values. */
export function Json(type: GraphType, vi: string, en: string, options: ColumnOptions): ColumnDecorator {
  return column("json", type, [vi, en], options, Property({ type: "json", nullable: Boolean(options.nullable) }));
}
