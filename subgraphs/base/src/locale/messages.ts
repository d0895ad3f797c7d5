import type { LocaleCode } from "./locale.js";

/** One text for people in both languages. `{name}` stands for a value filled in later. */
export interface LocalizedText {
  vi: string;
  en: string;
}

/** Gives the text in the language asked for, with `{name}` replaced from `values`; an unknown name stays as it is. */
export function localize(text: LocalizedText, locale: LocaleCode, values: Record<string, unknown> = {}): string {
  const template = locale === "EN" ? text.en : text.vi;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
