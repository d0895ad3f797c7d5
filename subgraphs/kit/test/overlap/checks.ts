import type { StoredChange } from "../../src/changes/change-feed/index.js";
import type { Attempt } from "./writers.js";

/** The changes of one transaction in the feed. */
interface FeedTransaction {
  ids: string[];
  first: number;
  last: number;
}

/** The changes of a feed by transaction, with the places of the first and the last. */
export function transactionsOf(changes: readonly StoredChange[]): Map<string, FeedTransaction> {
  const found = new Map<string, FeedTransaction>();
  for (const [place, { tx, id }] of changes.entries()) {
    const known = found.get(tx) ?? { ids: [], first: place, last: place };
    known.ids.push(id);
    known.last = place;
    found.set(tx, known);
  }
  return found;
}

/**
 * Finds where the history of a record is broken: it begins with its creation, each update goes on from the version that the
 * change before it left, and nothing follows a deletion. Gives a line for each break, and the version at which each record stands
 * at the end (null: gone).
 */
export function followRecords(changes: readonly StoredChange[]): {
  breaks: string[];
  ends: Map<string, number | null>;
} {
  const breaks: string[] = [];
  const ends = new Map<string, number | null>();
  for (const { id, kind, before, after, cursor } of changes) {
    const stood = ends.get(id);
    const expected = kind === "CREATED" ? undefined : (before?.version as number | undefined);
    if (stood !== expected) breaks.push(`${id} ${kind} at ${cursor}: goes on from ${expected}, but stood at ${stood}`);
    const now = kind === "DELETED" ? null : (after?.version as number);
    if (typeof stood === "number" && now !== null && now <= stood) breaks.push(`${id}: ${now} follows ${stood}`);
    ends.set(id, now);
  }
  return { breaks, ends };
}

/**
 * Finds transactions that began after another was acknowledged and yet stand before it. Takes the attempts that committed and
 * the places of their transactions.
 */
export function againstTime(placed: readonly { attempt: Attempt; at: FeedTransaction }[]): string[] {
  const found: string[] = [];
  const byLast = placed.toSorted((a, b) => b.at.last - a.at.last);
  let next = 0;
  let earliest: (typeof placed)[number] | undefined;
  for (const later of placed.toSorted((a, b) => b.at.first - a.at.first)) {
    // All that stand, with any change, after this one's first.
    for (; next < byLast.length && byLast[next]!.at.last > later.at.first; next += 1) {
      const other = byLast[next]!;
      if (!earliest || other.attempt.ended < earliest.attempt.ended) earliest = other;
    }
    if (earliest && earliest.attempt.ended < later.attempt.begun)
      found.push(`${later.attempt.token} began after ${earliest.attempt.token} had ended, and stands before it`);
  }
  return found;
}

/** How many committed transactions stand before one that was acknowledged earlier: that they really overlapped. */
export function inversions(placed: readonly { attempt: Attempt; at: FeedTransaction }[]): number {
  const ends = placed.toSorted((a, b) => a.at.first - b.at.first).map(({ attempt }) => attempt.ended);
  return ends.filter((ended, place) => place > 0 && ended < ends[place - 1]!).length;
}
