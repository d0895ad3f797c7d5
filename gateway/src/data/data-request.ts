import { type LocaleCode, localeFromHeader } from "@thidua/base/locale";
import { dataErrors } from "./data.errors.js";
import { DataError } from "./data-error.js";
import type { DataFormat } from "./data-file.js";
import type { SavedQuery } from "./saved-query.js";

/** Query parameters as Fastify parses them: a list when one is repeated. */
export type Parameters = Readonly<Record<string, string | string[] | undefined>>;

const filePattern = /^([a-z0-9-]+)\.(json|csv)$/;

/**
 * Returns the current URL of a data file that is requested under a former name, with the request's parameters;
 * undefined for any other name. Takes the queries by their former names, the file in the URL, and the URL as requested.
 */
export function movedTo(former: ReadonlyMap<string, SavedQuery>, file: string, requestUrl: string): string | undefined {
  const match = filePattern.exec(file);
  const query = match && former.get(match[1]!);
  if (!query) return undefined;
  const search = requestUrl.indexOf("?");
  return `/data/${query.name}.${match[2]}${search === -1 ? "" : requestUrl.slice(search)}`;
}

/**
 * Finds the saved query and the format of a file name such as `campaigns.csv`.
 *
 * The name is only compared with the names loaded at start; no file is opened by it.
 * Throws DataError 404 for any other name.
 */
export function findDataFile(
  exports: ReadonlyMap<string, SavedQuery>,
  file: string,
): { query: SavedQuery; format: DataFormat } {
  const match = filePattern.exec(file);
  const query = match && exports.get(match[1]!);
  if (!query) throw new DataError(404, dataErrors.DATA_NOT_FOUND.report({ file: file.slice(0, 100) }));
  return { query, format: match[2] as DataFormat };
}

/**
 * Returns the language of an answer: `?locale=vi|en` before `Accept-Language`.
 * Throws DataError 400 for any other locale.
 */
export function requestLocale(parameters: Parameters, acceptLanguage: string | undefined): LocaleCode {
  const { locale } = parameters;
  if (locale === undefined) return localeFromHeader(acceptLanguage);
  if (Array.isArray(locale)) throw new DataError(400, dataErrors.DATA_VARIABLE_REPEATED.report({ name: "locale" }));
  const code = locale.toUpperCase();
  if (code === "VI" || code === "EN") return code;
  throw new DataError(
    400,
    dataErrors.DATA_VARIABLE_MALFORMED.report({ name: "locale", value: locale.slice(0, 100), type: "vi | en" }),
  );
}
