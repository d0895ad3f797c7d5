import type { LocaleCode } from "./locale.js";

/** A text in both languages. `{name}` is a placeholder. */
export interface LocalizedText {
  vi: string;
  en: string;
}

/**
 * Returns the text in a language, with `{name}` replaced from `values`. A value can be a text in both languages itself. An unknown name
 * stays as it is.
 */
export function localize(text: LocalizedText, locale: LocaleCode, values: Record<string, unknown> = {}): string {
  const template = locale === "EN" ? text.en : text.vi;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return isLocalized(value) ? localize(value, locale) : name in values ? String(value) : whole;
  });
}

function isLocalized(value: unknown): value is LocalizedText {
  return typeof value === "object" && value !== null && "vi" in value && "en" in value;
}
