/** The GraphQL type of a column, as type-graphql takes it. */
// biome-ignore lint/suspicious/noExplicitAny: scalars, enums and classes alike
export type GraphType = () => any;

/** A decorator of a property with a name. */
export type ColumnDecorator = (prototype: object, property: string) => void;

/** What a column holds. It decides how inputs are read and which operators filter by the column. */
export type ColumnKind =
  | "id"
  | "text"
  | "code"
  | "catalogCode"
  | "url"
  | "whole"
  | "amount"
  | "flag"
  | "day"
  | "instant"
  | "choice"
  | "choices"
  | "texts"
  | "json"
  | "knownDate";

/** The names of the members behind a date that may be known in part. */
export interface PossibleDayColumns {
  /** The field of the day, which is null unless the day is known. */
  readonly day: string;
  /** The column of the first possible day. */
  readonly from: string;
  /** The column of the last possible day. */
  readonly until: string;
  /** The column of the precision. */
  readonly precision: string;
}

/** A column as its decorator declares it. */
export interface DeclaredColumn {
  readonly property: string;
  readonly kind: ColumnKind;
  readonly type: GraphType;
  /** The description in Vietnamese; empty for a stored ID that has none. */
  readonly vi: string;
  /** The description in English; empty for a stored ID that has none. */
  readonly en: string;
  /** Whether the column may be null. */
  readonly nullable: boolean;
  /** The greatest length of a text, in characters. */
  readonly limit?: number;
  /** The columns behind a known date (`knownDate`), which has none of its own. */
  readonly possibleDays?: PossibleDayColumns;
}

// biome-ignore lint/complexity/noBannedTypes: classes as decorators see them
const declared = new Map<Function, Map<string, DeclaredColumn>>();
/** The columns of classes that were asked for, inherited ones among them. */
const listed = new Map<object, readonly DeclaredColumn[]>();

/** Registers a column of a class. The column's decorator calls it. */
// biome-ignore lint/complexity/noBannedTypes: classes as decorators see them
export function declareColumn(owner: Function, column: DeclaredColumn): void {
  const columns = declared.get(owner) ?? new Map<string, DeclaredColumn>();
  declared.set(owner, columns.set(column.property, column));
  // The column may be one that classes inherit.
  listed.clear();
}

/** Returns the columns of a class, those that it inherits first. A class that declares a column again replaces it. */
export function declaredColumns(owner: object): readonly DeclaredColumn[] {
  const known = listed.get(owner);
  if (known) return known;
  const columns = new Map<string, DeclaredColumn>();
  for (const one of [...lineage(owner)].reverse()) {
    for (const column of declared.get(one)?.values() ?? []) columns.set(column.property, column);
  }
  const all = [...columns.values()];
  listed.set(owner, all);
  return all;
}

/** Returns the column behind a property of a class or of one that it extends, or undefined if there is none. */
export function declaredColumn(owner: object, property: string): DeclaredColumn | undefined {
  return [...lineage(owner)].map((one) => declared.get(one)?.get(property)).find((column) => column);
}

/**
 * Returns the column behind a property.
 *
 * @throws Error if the class declares no such column: the code that names it is wrong
 */
export function requireColumn(owner: { name: string }, property: string): DeclaredColumn {
  const column = declaredColumn(owner, property);
  if (!column) throw new Error(`${owner.name} has no column ${property}`);
  return column;
}

// biome-ignore lint/complexity/noBannedTypes: classes as decorators see them
function* lineage(owner: object): Iterable<Function> {
  for (let one = owner; typeof one === "function"; one = Object.getPrototypeOf(one)) yield one;
}
