import type { LocaleCode } from "../locale/index.js";

/** The content of a problem document, in one language. */
export interface Problem {
  /** The HTTP status. */
  status: number;
  /** A code of the closed list, `schema/ERRORS.md`. */
  code: string;
  /** A summary for people. */
  title: string;
  /** The error of this request, if the title does not state it. */
  detail?: string;
  /** The errors that caused the problem. */
  errors?: readonly unknown[];
}

/** An HTTP response, for whichever server sends it. */
export interface ProblemResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The response body: JSON. */
  readonly body: string;
}

/**
 * Makes the response that reports a problem: a problem document of type `application/problem+json`, which caches do not store.
 *
 * Source: RFC 9457, Problem Details for HTTP APIs.
 *
 * @param locale the language of `title` and `detail`
 * @param requestId the request's ID in the logs
 */
export function problemResponse(problem: Problem, locale: LocaleCode, requestId: string): ProblemResponse {
  const { status, code, title, detail, errors = [] } = problem;
  const document = {
    type: `urn:thidua:error:${code}`,
    title,
    status,
    ...(detail !== undefined && { detail }),
    code,
    ...(errors.length > 0 && { errors }),
    requestId,
  };
  const headers = {
    "cache-control": "no-store",
    "content-language": locale.toLowerCase(),
    "content-type": "application/problem+json; charset=utf-8",
  };
  return { status, headers, body: JSON.stringify(document) };
}
