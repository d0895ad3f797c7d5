import { DatePrecision, formatInstant } from "@thidua/kit/model/scalars";
import { newsArticleErrors } from "./news-article.errors.js";

/** When a page was published, with the precision that the page states. */
export interface Publication {
  publishedAt: Date | null;
  /** The date in Vietnam. */
  publishedOn: string | null;
  publishedPrecision: DatePrecision.MINUTE | DatePrecision.DAY | DatePrecision.UNKNOWN;
  /** The key by which pages are ordered: "2018-01-26T16:15", or the date alone, which comes before the hours of that date. */
  publishedSortKey: string | null;
}

/**
 * Reads when a page was published.
 *
 * @param instant the time of publication, if the page prints one
 * @param day the date of publication, if the page prints one
 * @throws PUBLICATION_DAY_CONFLICT if the instant is on another date in Vietnam (+07:00)
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
