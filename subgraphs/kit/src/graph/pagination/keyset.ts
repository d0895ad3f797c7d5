import type { EntityMetadata } from "@mikro-orm/core";
import { requestError } from "@thidua/base/errors";
import { isId } from "@thidua/base/identifiers";
import { keyPattern } from "../../model/columns/index.js";
import { isCalendarDate, parseInstant } from "../../model/scalars/index.js";
import { lastRank } from "../../model/search/index.js";
import { type CursorValues, decodeCursor, encodeCursor } from "./cursor.js";
import { keysetSegments, orderOf, type Segment, type SegmentTerm } from "./keyset-segments.js";
import type { OrderTerm } from "./list-arguments.js";
import type { ListDefinition } from "./list-definition.js";
import { paginationErrors } from "./pagination.errors.js";

const maximumTerms = 3;

interface KeysetTerm {
  property: string;
  column: string;
  descending: boolean;
  nullable: boolean;
  /** Whether the column can have the value: cursors come from callers. */
  holds: (value: CursorValues[number]) => boolean;
}

/** What the ORM knows of a property by which lists are ordered. */
interface OrderedProperty {
  fieldNames: string[];
  columnTypes?: string[];
  runtimeType?: string;
  nullable?: boolean;
}

/** The greatest value of PostgreSQL's `int`. */
const greatestInt = 2_147_483_647;

/** Whether a column can hold a value. */
function holds({ nullable, columnTypes, runtimeType }: OrderedProperty, value: CursorValues[number]): boolean {
  if (value === null) return nullable === true;
  const type = columnTypes?.[0];
  if (type === "uuid") return isId(value);
  if (runtimeType === "boolean") return typeof value === "boolean";
  if (runtimeType === "number")
    return Number.isSafeInteger(value) && (type === "bigint" || Math.abs(value as number) <= greatestInt);
  if (typeof value !== "string") return false;
  if (type === "date") return isCalendarDate(value);
  if (type?.startsWith("timestamptz")) return parseInstant(value) !== null;
  return !value.includes("\0");
}

/** Whether a text is one that a key can be: one of an earlier version has another order. */
function isKey(owner: object, property: string, value: CursorValues[number]): boolean {
  return typeof value !== "string" || (keyPattern(owner, property)?.test(value) ?? true);
}

/** A position in the order: what a cursor holds. */
export interface Place {
  /** The rank of the record, in an order that begins with how well records match a search. */
  readonly rank: number | null;
  readonly values: CursorValues;
}

/** A total order of records, whose last term is the ID, for keyset pagination. */
export class Keyset {
  private readonly terms: readonly KeysetTerm[];
  private readonly signature: string;

  /**
   * @param orderBy the requested order; the list's default without one
   * @param isRanked whether the order begins with how well records match a search
   * @throws GraphQLError TOO_MANY_ORDER_TERMS
   */
  constructor(
    list: Pick<ListDefinition<never>, "defaultOrder"> & { orders: object },
    metadata: EntityMetadata,
    orderBy: readonly OrderTerm[] | null | undefined,
    readonly isRanked = false,
  ) {
    const given = orderBy?.length ? orderBy : list.defaultOrder;
    if (given.length > maximumTerms)
      throw requestError(paginationErrors.TOO_MANY_ORDER_TERMS.report({ limit: maximumTerms }));
    const properties = metadata.properties as { [name: string]: OrderedProperty };
    const term = (property: string, direction: string): KeysetTerm => ({
      property,
      column: properties[property]!.fieldNames[0]!,
      descending: direction === "DESC",
      nullable: properties[property]!.nullable === true,
      holds: (value) => holds(properties[property]!, value) && isKey(metadata.class, property, value),
    });
    this.terms = [
      ...given.map(({ field, direction }) => term((list.orders as { [name: string]: string })[field]!, direction)),
      term("id", given.at(-1)?.direction ?? "ASC"),
    ];
    this.signature = [
      ...(isRanked ? ["MATCH"] : []),
      ...given.map(({ field, direction }) => `${field}:${direction}`),
    ].join(",");
  }

  /**
   * Returns the parts of the order in which rows are read, one after the other. Most orders have one part. Missing values come
   * last, where an index has them only in an ascending order: otherwise they are a part of their own, so that an index of the
   * columns serves each part.
   *
   * @param place the position after which rows are read, or before which when backward; null for the beginning
   */
  segments(alias: string, place: Place | null, backward: boolean): readonly Segment[] {
    return keysetSegments(this.#columns(alias), place?.values ?? null, backward);
  }

  /** Returns what follows `order by` where all rows are read at once. */
  orderSql(alias: string, backward: boolean): string {
    return orderOf(this.#columns(alias), backward).sql;
  }

  #columns(alias: string): SegmentTerm[] {
    return this.terms.map(({ column, descending, nullable }) => ({
      column: `"${alias}"."${column}"`,
      descending,
      nullable,
    }));
  }

  /** The columns by which rows are ordered, unquoted. */
  get columns(): readonly string[] {
    return this.terms.map(({ column }) => column);
  }

  /** The properties by which rows are ordered. */
  get properties(): readonly string[] {
    return this.terms.map(({ property }) => property);
  }

  /**
   * Returns the position that a cursor holds.
   *
   * @throws GraphQLError INVALID_CURSOR
   */
  placeOf(cursor: string): Place {
    const written = decodeCursor(this.signature, this.terms.length + (this.isRanked ? 1 : 0), cursor);
    const [rank, values] = this.isRanked ? [written[0]!, written.slice(1)] : [null, written];
    const isRank =
      rank === null ? !this.isRanked : Number.isInteger(rank) && Number(rank) >= 0 && Number(rank) <= lastRank;
    if (!isRank || !this.terms.every(({ holds }, index) => holds(values[index]!)))
      throw requestError(paginationErrors.INVALID_CURSOR.report());
    return { rank: rank as number | null, values };
  }

  /** The cursor of a record, with its rank if the order begins with it. */
  cursorOf(record: object, rank: number | null): string {
    const values = this.terms.map(({ property }) => {
      const value = (record as Record<string, unknown>)[property];
      return value instanceof Date ? value.toISOString() : ((value ?? null) as CursorValues[number]);
    });
    return encodeCursor(this.signature, this.isRanked ? [rank, ...values] : values);
  }
}
