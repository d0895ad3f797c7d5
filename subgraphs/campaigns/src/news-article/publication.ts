import { DatePrecision, formatInstant } from "@thidua/kit/model/scalars";
import { newsArticleErrors } from "./news-article.errors.js";

/** When a page was published, as exactly as the page says. */
export interface Publication {
  publishedAt: Date | null;
  /** The day in Vietnam. */
  publishedOn: string | null;
  publishedPrecision: DatePrecision.MINUTE | DatePrecision.DAY | DatePrecision.UNKNOWN;
  /** What pages are ordered by: "2018-01-26T16:15", or the day alone, which stands before the hours of that day. */
  publishedSortKey: string | null;
}

/**
 * Takes an instant, or a day when the page prints no time, or nothing when it prints neither. Raises
 * PUBLICATION_DAY_CONFLICT when the instant is on another day in Vietnam (+07:00) than the day given beside it.
 */
export function publicationOf(instant: Date | null | undefined, day: string | null | undefined): Publication {
  const local = instant ? formatInstant(instant) : null;
  if (instant && local) {
    const publishedOn = local.slice(0, 10);
    if (day && day !== publishedOn)
      throw newsArticleErrors.PUBLICATION_DAY_CONFLICT(["publishedOn"], { day, instant: local });
    const publishedSortKey = local.slice(0, 16);
    return { publishedAt: instant, publishedOn, publishedPrecision: DatePrecision.MINUTE, publishedSortKey };
  }
  const publishedPrecision = day ? DatePrecision.DAY : DatePrecision.UNKNOWN;
  return { publishedAt: null, publishedOn: day ?? null, publishedPrecision, publishedSortKey: day ?? null };
}
