import type { SummaryShape } from "./summary-shape.js";

/* Parts of the SQL that maintains a summary. `"e"` is the counted record. */

export const quoted = (names: readonly string[]): string[] => names.map((name) => `"${name}"`);

/** The columns of a roll-up, and those of the figures. */
export function figureNames({ figures }: SummaryShape): string[] {
  return ["records", ...figures.flatMap(({ sum, count }) => (count ? [sum, count] : [sum]))];
}

export const countedTable = ({ counted: { schema, table } }: SummaryShape): string => `"${schema}"."${table}"`;
const countedColumn =
  ({ counted }: SummaryShape) =>
  (property: string): string =>
    `"e"."${counted.columnOf(property)}"`;

/** The columns of the record for a `select`, without the flag. */
export function columnsOfRecord(shape: SummaryShape): string[] {
  return shape.columns.map(({ name, sql }) => `${sql('"e"', countedColumn(shape))} as "${name}"`);
}

/** What records add: their number, and for each figure the sum and the number of records that add to it. `sign` is 1 or -1 */
export function figuresOfRecords(shape: SummaryShape, sign: string): string[] {
  const column = countedColumn(shape);
  return [
    `sum(${sign}) as "records"`,
    ...shape.figures.flatMap(({ sum, count, sql }) => {
      const value = `(${sql('"e"', column)})`;
      return [
        `coalesce(sum(${sign} * ${value}), 0) as "${sum}"`,
        ...(count ? [`coalesce(sum(${sign}) filter (where ${value} is not null), 0) as "${count}"`] : []),
      ];
    }),
  ];
}

/** The sums of what rows of a summary hold. */
export const summed = (shape: SummaryShape): string[] =>
  figureNames(shape).map((name) => `sum("row"."${name}") as "${name}"`);
export const isAny = (shape: SummaryShape): string =>
  figureNames(shape)
    .map((name) => `sum("row"."${name}") <> 0`)
    .join(" or ");
export const numbers = (count: number): string => Array.from({ length: count }, (_, index) => index + 1).join(", ");
