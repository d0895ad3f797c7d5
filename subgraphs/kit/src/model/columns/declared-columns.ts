/** The GraphQL type of a column, as type-graphql takes it. */
// biome-ignore lint/suspicious/noExplicitAny: scalars, enums and classes alike
export type GraphType = () => any;

/** A decorator of a property with a name. */
export type ColumnDecorator = (prototype: object, property: string) => void;

/** What a column holds: it decides how inputs are read and by which operators lists filter. */
export type ColumnKind =
  | "id"
  | "text"
  | "whole"
  | "amount"
  | "flag"
  | "day"
  | "instant"
  | "choice"
  | "choices"
  | "json";

/** A column as its decorator declares it. */
export interface DeclaredColumn {
  readonly property: string;
  readonly kind: ColumnKind;
  readonly type: GraphType;
  readonly vi: string;
  readonly en: string;
  readonly nullable: boolean;
  /** The greatest length of a text, in characters. */
  readonly limit?: number;
}

// biome-ignore lint/complexity/noBannedTypes: classes as decorators see them
const declared = new Map<Function, Map<string, DeclaredColumn>>();

/** Remembers a column of a class; its decorator calls it. */
// biome-ignore lint/complexity/noBannedTypes: classes as decorators see them
export function declareColumn(owner: Function, column: DeclaredColumn): void {
  const columns = declared.get(owner) ?? new Map<string, DeclaredColumn>();
  declared.set(owner, columns.set(column.property, column));
}

/** The column behind a property of a class or of one that it extends; undefined where there is none. */
export function declaredColumn(owner: object, property: string): DeclaredColumn | undefined {
  for (let one = owner; typeof one === "function"; one = Object.getPrototypeOf(one)) {
    const column = declared.get(one)?.get(property);
    if (column) return column;
  }
  return undefined;
}

/**
 * The column behind a property, which must exist.
 *
 * @throws Error when the class declares no such column: a mistake in the code that names it
 */
export function requireColumn(owner: { name: string }, property: string): DeclaredColumn {
  const column = declaredColumn(owner, property);
  if (!column) throw new Error(`${owner.name} has no column ${property}`);
  return column;
}
