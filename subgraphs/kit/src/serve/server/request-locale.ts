import { AsyncLocalStorage } from "node:async_hooks";
import type { LocaleCode } from "@thidua/base/locale";

const locales = new AsyncLocalStorage<LocaleCode>();

/** Runs the rest of a request with its language known: errors are formatted where no context reaches. */
export function runWithLocale(locale: LocaleCode, work: () => void): void {
  locales.run(locale, work);
}

/** The language of the request under way; Vietnamese outside of one. */
export function currentLocale(): LocaleCode {
  return locales.getStore() ?? "VI";
}
