import type { LocaleCode } from "./locale.js";

/** A text in both languages. `{name}` is a placeholder. */
export interface LocalizedText {
  vi: string;
  en: string;
}

/** Returns the text in a language, with `{name}` replaced from `values`. An unknown name stays as it is. */
export function localize(text: LocalizedText, locale: LocaleCode, values: Record<string, unknown> = {}): string {
  const template = locale === "EN" ? text.en : text.vi;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
