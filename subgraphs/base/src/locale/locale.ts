/** The two languages in which the graph speaks to people. Vietnamese is the default. */
export type LocaleCode = "VI" | "EN";

/**
 * Chooses a language by an HTTP `Accept-Language` header. Source: RFC 9110, section 12.5.4.
 *
 * @returns EN if English has a higher weight than Vietnamese; VI otherwise, also for a malformed header
 */
export function localeFromHeader(header: string | string[] | undefined | null): LocaleCode {
  const text = Array.isArray(header) ? header.join(",") : (header ?? "");
  let best: LocaleCode = "VI";
  let bestWeight = -1;
  for (const part of text.slice(0, 500).split(",")) {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const language = tag.trim().split("-")[0];
    if (language !== "vi" && language !== "en") continue;
    const quality = parameters.map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1]).find(Boolean);
    const weight = quality === undefined ? 1 : Number(quality);
    if (weight > bestWeight && weight > 0) {
      best = language === "en" ? "EN" : "VI";
      bestWeight = weight;
    }
  }
  return best;
}
