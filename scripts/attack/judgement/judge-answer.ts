import type { HostileRequest, Target } from "../hostile/hostile-request.ts";
import type { Answer } from "../requests/send.ts";
import { leakIn } from "./leaks.ts";

/** What is wrong with an answer, as a short text by which answers are counted. */
export type Fault = string;

/** An error as a caller reads it. */
interface ReportedError {
  readonly message?: unknown;
  readonly code?: unknown;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Statuses above 499 that are foreseen: a service that is busy, or a subgraph that is unreachable, and may be asked again. */
const foreseenStatuses = new Set([503, 504]);
const faultCodes = new Set(["INTERNAL_ERROR", "INTERNAL_SERVER_ERROR"]);
/** Milliseconds after which an answer counts as slow. */
export const longestAnswerMs = 5_000;

/** The codes and messages that an answer reports, from GraphQL errors, user errors and problem documents (RFC 9457). */
export function reportedErrors(text: string): { codes: string[]; messages: string[]; hasData: boolean } {
  const parsed = parseJson(text);
  if (typeof parsed !== "object" || parsed === null) return { codes: [], messages: [], hasData: false };
  const { errors, data, code, title, detail } = parsed as Record<string, unknown>;
  const listed = (Array.isArray(errors) ? errors : []) as ReportedError[];
  const userErrors = typeof data === "object" && data !== null ? userErrorsIn(Object.values(data)) : [];
  const all = [...listed, ...userErrors, ...(typeof code === "string" ? [{ code, message: title }] : [])];
  return {
    codes: all.map((error) => String(error.extensions?.code ?? error.code ?? "NO_CODE")),
    messages: [
      ...all.map(({ message }) => String(message ?? "")),
      ...(typeof detail === "string" ? [detail] : []),
    ].concat(listed.flatMap(({ extensions }) => (extensions ? [JSON.stringify(extensions)] : []))),
    hasData: typeof data === "object" && data !== null && Object.values(data).some((value) => value !== null),
  };
}

/**
 * Judges the answer to a hostile request.
 *
 * @param codes the closed list
 * @returns what is wrong with it; nothing when it is as it must be
 */
export function judgeAnswer(
  target: Target,
  hostile: HostileRequest,
  answer: Answer,
  codes: ReadonlySet<string>,
): Fault[] {
  const faults: Fault[] = [];
  const { status, failure, text } = answer;
  if (failure === "TIMEOUT") faults.push("no answer and not closed");
  if (failure === "CLOSED" && hostile.request && !isCutOff(hostile)) faults.push("closed without an answer");
  if (status >= 500 && !foreseenStatuses.has(status) && !isUnsupported(status, hostile))
    faults.push(`status ${status}`);
  const reported = reportedErrors(text);
  for (const code of new Set(reported.codes)) {
    if (faultCodes.has(code)) faults.push(code);
    else if (!codes.has(code)) faults.push(`unlisted code ${code}`);
  }
  const sent = sentText(hostile);
  for (const message of reported.messages) {
    const leak = leakIn(message, sent);
    if (leak) faults.push(`leak of ${leak}`);
  }
  if (hostile.mustBeRefused && (status < 400 || reported.hasData)) faults.push("a forged token was accepted");
  if (target.refusesAll && asksGraphql(hostile) && status > 0 && status < 400)
    faults.push("answered without the gateway's proof");
  return [...new Set(faults)];
}

/** A content above the server's limit: it may close while the rest is still being sent. */
function isCutOff({ request }: HostileRequest): boolean {
  const large = Buffer.byteLength(request?.content ?? "") > 500_000;
  const headers = JSON.stringify(request?.headers ?? {}).length + (request?.path?.length ?? 0) > 15_000;
  return large || headers;
}

/** 501 and 505: methods and versions of HTTP that the server does not know (RFC 9110, section 15.6). */
function isUnsupported(status: number, { raw }: HostileRequest): boolean {
  return raw !== undefined && (status === 501 || status === 505);
}

function asksGraphql({ request }: HostileRequest): boolean {
  return request !== undefined && /^\/graphql(?:\?|$)/.test(request.path ?? "/graphql") && request.method !== "OPTIONS";
}

function sentText({ request, raw }: HostileRequest): string {
  const parts = request
    ? [request.path ?? "", JSON.stringify(request.headers ?? {}), String(request.content ?? "")]
    : (raw?.pieces.map(String) ?? []);
  return parts.join("\n");
}

/** The user errors of a mutation's answer, which stand one level below its fields. */
function userErrorsIn(values: readonly unknown[]): ReportedError[] {
  return values.flatMap((value) => {
    const errors = (value as { userErrors?: unknown } | null)?.userErrors;
    return Array.isArray(errors) ? errors.filter((error) => typeof error?.code === "string") : [];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
