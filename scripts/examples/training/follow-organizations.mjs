// @ts-check
import { setTimeout as sleep } from "node:timers/promises";
import { applyChange } from "./organizations-copy.mjs";

/* Follows the feed of the organizations subgraph, by schema/CHANGES.md alone. */

/** The feed no longer knows the cursor: the copy is read again from the start. */
class CursorLostError extends Error {}

/**
 * @typedef {object} FeedOptions
 * @property {string} changesUrl
 * @property {() => string} readToken returns a token with the role SERVICE
 * @property {(line: string) => void} log
 * @property {AbortSignal} signal ends it
 * @property {number} [limit] the number of changes in a page
 * @property {number} [wait] the number of seconds that the feed may wait for a change
 * @property {number} [firstDelay] the delay after the first failure, in milliseconds
 */

/** In milliseconds. */
const longestDelay = 30_000;
const answerTime = 30_000;

/**
 * Keeps the copy up to date until the signal ends it. Failures are logged and repeated with a back-off; the copy stays as it is
 * meanwhile.
 *
 * @param {import("./organizations-copy.mjs").OrganizationsCopy} copy
 * @param {FeedOptions} options
 */
export async function followOrganizations(copy, { limit = 1_000, wait = 20, firstDelay = 250, ...feed }) {
  const { log, signal } = feed;
  let failures = 0;
  let isLost = false;
  while (!signal.aborted) {
    try {
      if (copy.cursor === null || isLost) {
        await rebuild(copy, { ...feed, limit });
        isLost = false;
        log("the organizations were read from the start");
      } else {
        // After a failure the feed answers at once, so that a long wait does not hide that it is back.
        const page = await readPage({ ...feed, limit, wait: failures > 0 ? 0 : wait }, copy.cursor);
        if (page.changes.length > 0 || page.cursor !== copy.cursor) copy.apply(page.changes, page.cursor);
      }
      failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      isLost ||= error instanceof CursorLostError;
      failures += 1;
      const { message, cause } = /** @type {Error & { cause?: { code?: string } }} */ (error);
      log(`the organizations cannot be followed (${failures}): ${message} ${cause?.code ?? ""}`);
      // Exponential, with jitter: not all readers return at the same moment.
      const delay = Math.min(longestDelay, firstDelay * 2 ** Math.min(failures - 1, 20));
      await sleep(delay / 2 + (delay / 2) * Math.random(), undefined, { signal }).catch(() => undefined);
    }
  }
}

/**
 * Reads the feed from the start until a page is not full, and replaces the copy at once: no caller sees a part of it.
 *
 * @param {import("./organizations-copy.mjs").OrganizationsCopy} copy
 * @param {Omit<FeedOptions, "wait"> & { limit: number }} options
 */
async function rebuild(copy, options) {
  const byId = new Map();
  /** @type {string | null} */
  let after = null;
  for (;;) {
    /** @type {{ changes: import("./organizations-copy.mjs").Change[], cursor: string }} */
    const { changes, cursor } = await readPage({ ...options, wait: 0 }, after);
    for (const change of changes) applyChange(byId, change);
    if (changes.length < options.limit) return copy.replace(byId, cursor);
    after = cursor;
  }
}

/**
 * @param {FeedOptions & { limit: number, wait: number }} options
 * @param {string | null} after
 */
async function readPage({ changesUrl, readToken, signal, limit, wait }, after) {
  const url = new URL(changesUrl);
  url.search = new URLSearchParams({
    ...(after !== null && { after }),
    limit: String(limit),
    wait: String(wait),
    types: "Organization",
  }).toString();
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${readToken()}` },
    signal: AbortSignal.any([signal, AbortSignal.timeout(wait * 1_000 + answerTime)]),
    // The token is for this address only.
    redirect: "error",
  });
  const text = await response.text();
  if (response.status !== 200) throw feedError(response.status, text);
  const cursor = response.headers.get("next-cursor");
  if (cursor === null || (text !== "" && !text.endsWith("\n"))) throw new Error("the answer is incomplete");
  const changes = text.split("\n").filter(Boolean);
  return { cursor, changes: changes.map((line) => JSON.parse(line)) };
}

/**
 * @param {number} status
 * @param {string} text
 */
function feedError(status, text) {
  const message = `the feed answered ${status}: ${text.slice(0, 200)}`;
  const isLost = status === 410 || (status === 400 && text.includes('"MALFORMED_CURSOR"'));
  return isLost ? new CursorLostError(message) : new Error(message);
}
