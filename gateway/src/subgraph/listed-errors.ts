import { describeGraphqlMessage } from "@thidua/base/errors";
import { type LocaleCode, localize } from "@thidua/base/locale";
import type { ListedCode } from "../contract/index.js";
import { ExactNumber } from "../exact-numbers.js";
import { gatewayErrors } from "../gateway.errors.js";
import type { SubgraphError } from "./read-answer.js";
import { redactAddresses } from "./redact-addresses.js";
import { isWordedAs } from "./worded-as.js";

/** An error that callers may see. */
export interface SafeError {
  message: string;
  /** The path in the subgraph's own answer; an error without one is about the whole request. */
  path?: readonly (string | number)[];
  extensions: Record<string, unknown>;
}

/** The subgraph that sent errors, and the caller that they are for. */
export interface ErrorSource {
  subgraph: string;
  /** The subgraph's host (`awards.internal:4004`). */
  host: string;
  locale: LocaleCode;
  /** Returns a code of the list; undefined for any other. */
  codeOf(code: string): ListedCode | undefined;
  /** Called with each error that the caller does not see as it was sent. */
  withheld(error: SubgraphError): void;
}

const longestMessage = 2_000;

/** The longest text and the longest list among the values of an error. */
const longestValue = 500;
const longestList = 100;

/** Values that errors of any code may have, beside those of their texts. */
const commonValues = ["argument", "limit", "found", "retryAfterSeconds"];

/** Codes with which graphql-js' own words come after ours. */
const detailedCodes: ReadonlySet<string> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
]);

/**
 * Prepares a subgraph's errors for callers by a list of what may be shown: codes of the closed list and those that the subgraph
 * declares, the values of their texts, and messages that are worded as their texts. Any other error becomes SUBGRAPH_ERROR, any
 * other message the text of its code. The gateway words the codes of foreign subgraphs itself.
 *
 * Paths remain the subgraph's own; the executor maps them to the answer.
 */
export function listedErrors(errors: readonly SubgraphError[], source: ErrorSource): SafeError[] {
  return errors.map((error) => {
    const path = isPath(error.path) ? { path: error.path } : {};
    const given = isRecord(error.extensions) ? error.extensions : {};
    const code = ownText(given, "code");
    const listed = code === undefined ? undefined : source.codeOf(code);
    if (code === undefined || !listed) {
      source.withheld(error);
      const message = localize(gatewayErrors.SUBGRAPH_ERROR.text, source.locale, { service: source.subgraph });
      return { message, ...path, extensions: { code: "SUBGRAPH_ERROR" } };
    }
    const values = valuesOf(given, listed, source.host);
    return { message: messageOf(error, code, listed, values, source), ...path, extensions: { code, ...values } };
  });
}

function messageOf(
  error: SubgraphError,
  code: string,
  { text, isWordedHere }: ListedCode,
  values: Readonly<Record<string, unknown>>,
  source: ErrorSource,
): string {
  const sent = typeof error.message === "string" ? error.message : "";
  if (!isWordedHere && isKnown(sent, code, text)) return redactAddresses(sent, source.host);
  if (!isWordedHere) source.withheld(error);
  const worded = localize(text, source.locale, values);
  // Without its value a placeholder says nothing to a caller.
  return worded.replace(/\{[^{}]*\}/g, "…").slice(0, longestMessage);
}

function isKnown(message: string, code: string, { vi, en }: ListedCode["text"]): boolean {
  if (message.length > longestMessage) return false;
  if (isWordedAs(message, vi) || isWordedAs(message, en)) return true;
  if (!detailedCodes.has(code)) return false;
  // In Vietnamese our text comes first. In English the details stand alone, after the place of a null.
  return message.startsWith(vi) || describeGraphqlMessage(message.replace(/^\$?\w+(\.\w+)*: /, "")) !== null;
}

/** The values that the code's text has a place for, as far as they are plain. */
function valuesOf(given: object, { text }: ListedCode, host: string): Record<string, unknown> {
  const names = new Set([...commonValues, ...[...text.en.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!)]);
  names.delete("code");
  const values: Record<string, unknown> = {};
  for (const name of names) {
    if (!Object.hasOwn(given, name) || name === "__proto__") continue;
    const value = plainValue((given as Record<string, unknown>)[name], host);
    if (value !== undefined && (name !== "argument" || isArgument(value))) values[name] = value;
  }
  return values;
}

function plainValue(value: unknown, host: string): unknown {
  if (value instanceof ExactNumber) return value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value.length <= longestValue ? redactAddresses(value, host) : undefined;
  if (!Array.isArray(value) || value.length > longestList) return undefined;
  const list = value.map((one) => (Array.isArray(one) ? undefined : plainValue(one, host)));
  return list.includes(undefined) ? undefined : list;
}

/** The place of a value in an operation: `$filter.year.in.1`. */
function isArgument(value: unknown): boolean {
  return typeof value === "string" && /^\$?\w+(\.\w+)*$/.test(value);
}

function ownText(given: object, name: string): string | undefined {
  const value: unknown = Object.hasOwn(given, name) ? (given as Record<string, unknown>)[name] : undefined;
  return typeof value === "string" ? value : undefined;
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isPath(path: unknown): path is (string | number)[] {
  return (
    Array.isArray(path) && path.length > 0 && path.every((step) => typeof step === "string" || typeof step === "number")
  );
}
