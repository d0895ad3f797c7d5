import { Enum } from "@mikro-orm/decorators/legacy";
import { declareColumn } from "../columns/declared-columns.js";
import { Choice, type ColumnDecorator, Day, NO_FIELD } from "../columns/index.js";
import { ObjectField } from "../fields/index.js";
import { DatePrecision, DateScalar } from "../scalars/index.js";
import type { Visibility } from "../visibility/index.js";
import { describeDate, type Texts } from "./describe-date.js";
import { KnownDate } from "./known-date.js";
import { readPossibleDays } from "./known-date-values.js";
import { exactDay } from "./possible-days.js";

/** The options of a known date; `precisionColumn` and `appliesIf` name other members of the class. */
export interface KnownDateOptions<Precision, Flag> {
  /** Who may read the day, the known date and the precision. It has no default. */
  level: Visibility;
  /** The description of the precision, if it is a field of its own beside that of the known date. */
  precision?: Texts;
  /** The column of the precision: `startsPrecision` for `starts`, unless given. */
  precisionColumn?: Precision;
  /** The field of the day: `startsOn` for `starts`, unless given. */
  day?: string;
  /** Whether the possible days have an index each, so that lists can filter and order by them. */
  index?: boolean;
  /** Whether each record has a date. The columns are then not nullable. */
  always?: boolean;
  /** The column with whether the date applies to a record. If it does, the known date is not null, even if nothing is known. */
  appliesIf?: Flag;
  /** When the date does not apply, for the descriptions: "khi còn hoạt động", "while it exists". */
  otherwise?: Texts;
}

/** The members that a class with a known date `starts` declares, as types alone: the decorator makes them. */
type DateMembers<Name extends string, Precision, Flag> = {
  readonly [Known in Name]: KnownDate | null;
} & { [Days in `${Name}From` | `${Name}Until`]: string | null } & {
  [Column in Precision extends string ? Precision : `${Name}Precision`]: DatePrecision;
} & { [Column in Extract<Flag, string>]: boolean };

/**
 * Declares a date that may be known in part: the columns of its first and its last possible day and of its precision, the field
 * of the day, which is null unless the day is known, and the field of the known date, on which the decorator stands.
 *
 * ```ts
 * @KnownDateColumns(["Ngày bắt đầu", "The first day"], ["Thời điểm bắt đầu", "The start"], { level: PUBLIC, index: true })
 * declare readonly starts: Opt<KnownDate> | null;
 * declare startsFrom: string | null;
 * declare startsUntil: string | null;
 * declare startsPrecision: DatePrecision;
 * ```
 *
 * `filterOf` filters by the possible days (`{ startsOn: "starts" }`), the change feed adds the day, `dateValues` and
 * `possibleDaysOf` write and read the three columns as one value.
 *
 * @param day the day in Vietnamese and English, without the last full stop and without the reason for null
 * @param date the known date; the description adds "như đã biết", "as precisely as is known"
 */
export function KnownDateColumns<
  Precision extends string | undefined = undefined,
  Flag extends string | undefined = undefined,
>(day: Texts, date: Texts, options: KnownDateOptions<Precision, Flag>) {
  return <Name extends string>(prototype: DateMembers<Name, Precision, Flag>, name: Name): void => {
    const { level, index, always = false, appliesIf } = options;
    const columns = {
      day: options.day ?? `${name}On`,
      from: `${name}From`,
      until: `${name}Until`,
      precision: String(options.precisionColumn ?? `${name}Precision`),
    };
    const declare = (property: string, ...decorators: ColumnDecorator[]) => {
      for (const decorator of decorators) decorator(prototype, property);
    };
    declare(columns.from, Day(...day, { level: NO_FIELD, nullable: !always, index }));
    declare(columns.until, Day(...day, { level: NO_FIELD, nullable: !always, index }));
    declare(columns.precision, precisionColumn(options));
    const [vi, en] = day;
    const type = () => KnownDate;
    const entity = prototype.constructor;
    declareColumn(entity, {
      property: name,
      kind: "knownDate",
      type,
      vi,
      en,
      nullable: !always,
      possibleDays: columns,
    });

    const applies = (record: object) => appliesIf === undefined || record[appliesIf as never] === true;
    const isShown = always || appliesIf !== undefined;
    const computed = (property: string, read: (record: object) => unknown) =>
      Object.defineProperty(prototype, property, {
        configurable: true,
        get(this: object) {
          return applies(this) ? read(this) : null;
        },
      });
    computed(columns.day, (record) => exactDay(readPossibleDays(record, columns)));
    computed(name, (record) => {
      const days = readPossibleDays(record, columns);
      return isShown ? new KnownDate(days) : KnownDate.of(days);
    });
    const described = describeDate(day, date, options);
    const nullable = !always || level.level !== "PUBLIC";
    declare(columns.day, ObjectField(() => DateScalar, ...described.day, { level, nullable: true }) as ColumnDecorator);
    declare(name, ObjectField(type, ...described.date, { level, nullable }) as ColumnDecorator);
  };
}

/** The precision as a field, or as a column alone. */
function precisionColumn({ precision, level }: KnownDateOptions<unknown, unknown>): ColumnDecorator {
  return precision
    ? Choice(DatePrecision, ...precision, { level })
    : (Enum({ items: () => DatePrecision, type: "string" }) as ColumnDecorator);
}
