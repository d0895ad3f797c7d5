/** A text in Vietnamese and in English. */
export type Texts = readonly [vi: string, en: string];

/**
 * Returns the descriptions of the day and of the known date, each with what null means.
 *
 * @param options `otherwise` states when the date does not apply, `always` and `appliesIf` when the known date is not null
 */
export function describeDate(
  [dayVi, dayEn]: Texts,
  [dateVi, dateEn]: Texts,
  { always, appliesIf, otherwise }: { always?: boolean; appliesIf?: unknown; otherwise?: Texts },
): { day: Texts; date: Texts } {
  const known = [`${dateVi} như đã biết`, `${dateEn}, as precisely as is known`] as const;
  const notStated = ["nếu nguồn không nêu", "not stated in the source"] as const;
  const noDay = ["nếu nguồn không nêu đến ngày", "the day is not stated in the source"] as const;
  const notApplicable = otherwise && ([otherwise[0], `not applicable ${otherwise[1]}`] as const);
  return {
    day: withNull([dayVi, dayEn], notApplicable, noDay),
    date: always ? known : withNull(known, notApplicable, appliesIf === undefined ? notStated : undefined),
  };
}

function withNull([vi, en]: Texts, ...given: (Texts | undefined)[]): Texts {
  const reasons = given.filter((reason) => reason !== undefined);
  const [inVietnamese, inEnglish] = [0, 1].map((language) => reasons.map((reason) => reason[language]!));
  const vietnamese = `${vi}; để trống ${inVietnamese!.join(" hoặc ")}`;
  const english = `${en.replace(/\.$/, "")}. Null: ${inEnglish!.join(", or ")}`;
  return [vietnamese, english];
}
