import { declaredColumns, type PossibleDayColumns, requireColumn } from "../columns/declared-columns.js";
import { DatePrecision } from "../scalars/index.js";
import type { PossibleDays } from "./possible-days.js";

/** A known date of a record, with the names of its field of the day and of its columns. */
export interface DeclaredKnownDate extends PossibleDayColumns {
  readonly name: string;
}

/** The columns of a known date, as far as the class declares them. */
type DateColumns<Record, Name extends string> = Required<
  Pick<
    Record,
    Extract<keyof Record, `${Name}From` | `${Name}Until` | `${Name}Precision` | `${Name}OnPrecision` | "precision">
  >
>;

/** Returns the known dates that a class declares. */
export function knownDatesOf(entity: object): DeclaredKnownDate[] {
  return declaredColumns(entity).flatMap(({ property, possibleDays }) =>
    possibleDays ? [{ name: property, ...possibleDays }] : [],
  );
}

/**
 * Returns the values of the columns of a known date: the first and the last possible day, and the precision.
 *
 * @param entity the record's class
 * @param name the known date: `starts`
 * @throws Error if the class declares no such date
 */
export function dateValues<Record extends object, Name extends keyof Record & string>(
  entity: abstract new () => Record,
  name: Name,
  days: PossibleDays,
): DateColumns<Record, Name> {
  const columns = columnsOf(entity, name);
  return { [columns.from]: days.from, [columns.until]: days.until, [columns.precision]: days.precision } as never;
}

/**
 * Returns the possible days of a known date of a record.
 *
 * @param name the known date: `starts`
 * @throws Error if the record's class declares no such date
 */
export function possibleDaysOf<Record extends object>(record: Record, name: keyof Record & string): PossibleDays {
  return readPossibleDays(record, columnsOf(record.constructor, name));
}

/** Returns the possible days that a record has in some columns. */
export function readPossibleDays(record: object, { from, until, precision }: PossibleDayColumns): PossibleDays {
  const values = record as { readonly [column: string]: string | null | undefined };
  return {
    from: values[from] ?? null,
    until: values[until] ?? null,
    precision: (values[precision] as DatePrecision | undefined) ?? DatePrecision.UNKNOWN,
  };
}

function columnsOf(entity: { name: string }, name: string): PossibleDayColumns {
  const { possibleDays } = requireColumn(entity, name);
  if (!possibleDays) throw new Error(`${entity.name}.${name} is no known date`);
  return possibleDays;
}
