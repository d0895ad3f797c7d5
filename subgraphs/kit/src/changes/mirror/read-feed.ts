import { FeedError, type FeedErrorReason } from "./feed-error.js";
import type { MirrorSource } from "./mirror-source.js";
import { type MirroredChange, parseChange } from "./mirrored-change.js";

/** A part of an owner's feed. */
export interface FeedPage {
  readonly changes: readonly MirroredChange[];
  /** Where to go on. */
  readonly cursor: string | null;
}

/** What to ask for. */
export interface FeedQuestion {
  /** Null for the start. */
  after: string | null;
  /** Only changes of these types. */
  types: readonly string[];
  /** How many changes at most, 1 to 5000. */
  limit: number;
  /** How many seconds the owner may wait for something to come, 0 to 60. */
  wait: number;
  /** Aborts the request. */
  signal: AbortSignal;
}

/** How much longer than the wait an answer may take, in milliseconds. A large page needs its time on a slow line. */
const answerTime = 30_000;

/**
 * Reads a page of an owner's feed over HTTP, as `schema/CHANGES.md` describes it.
 *
 * @throws FeedError, also for an answer that is cut off or has an invalid line
 */
export async function readFeed(source: MirrorSource, question: FeedQuestion): Promise<FeedPage> {
  const url = new URL(source.url);
  if (question.after !== null) url.searchParams.set("after", question.after);
  url.searchParams.set("limit", String(question.limit));
  url.searchParams.set("wait", String(question.wait));
  url.searchParams.set("types", question.types.join(","));
  const authorization = `Bearer ${await source.token()}`;
  const { response, text } = await answerOf(url, authorization, question);
  if (response.status !== 200) throw new FeedError(reasonOf(response, text), described(response, text));
  const lines = text.split("\n").filter((line) => line !== "");
  const changes = lines.map(parseChange);
  return { changes, cursor: response.headers.get("next-cursor") ?? changes.at(-1)?.cursor ?? question.after };
}

async function answerOf(url: URL, authorization: string, { wait, signal }: FeedQuestion) {
  try {
    const response = await fetch(url, {
      headers: { authorization, accept: "application/x-ndjson" },
      signal: AbortSignal.any([signal, AbortSignal.timeout(wait * 1_000 + answerTime)]),
      // Another address was not meant to see the token.
      redirect: "manual",
    });
    return { response, text: await response.text() };
  } catch (error) {
    throw new FeedError("UNREACHABLE", `The feed at ${url.origin} does not answer`, { cause: error });
  }
}

function reasonOf({ status }: Response, text: string): FeedErrorReason {
  if (status === 401 || status === 403) return "REFUSED";
  if (status >= 500) return "UNREACHABLE";
  return status === 410 || (status === 400 && text.includes('"MALFORMED_CURSOR"')) ? "LOST" : "UNEXPECTED";
}

function described({ status }: Response, text: string): string {
  return `The feed answered ${status}: ${text.slice(0, 200)}`;
}
