import type { EntityManager } from "@mikro-orm/sql";
import { requestError } from "@thidua/base/errors";
import { readPrimaryRows } from "../../model/rows/index.js";
import type { ChangePage, StoredChange } from "./change.js";
import { changeFeedErrors } from "./change-feed.errors.js";
import { decodeFeedCursor, encodeFeedCursor, type FeedPosition } from "./feed-cursor.js";

/** A page of the feed to read. */
export interface ChangeQuestion {
  /** Only what follows this cursor; from the start when there is none. */
  readonly after?: string | null;
  /** How many changes at most. */
  readonly limit: number;
  /** Only changes of these types; of all when there is none. */
  readonly types?: readonly string[] | null;
  /** Only changes of records that were or are public. */
  readonly onlyPublic?: boolean;
}

type ChangeRow = Omit<StoredChange, "cursor"> & { seq: string | null; pruned: string; reached: string | null };

/**
 * Reads a page of a subgraph's feed, in commit order and without gaps: changes that an open transaction may precede are left out.
 * It does not wait.
 *
 * @param em an EntityManager of the subgraph, outside a transaction, since it needs three snapshots in succession
 * @throws GraphQLError MALFORMED_CURSOR; CURSOR_TOO_OLD if changes after the cursor were pruned
 */
export async function readChanges(em: EntityManager, question: ChangeQuestion): Promise<ChangePage> {
  const from = decodeFeedCursor(question.after);
  const schema = em.config.get("schema") as string;
  // The locks of open transactions are known to the primary alone.
  const [finished] = await readPrimaryRows<{ head: string; bound: string }>(
    em,
    `select "head", "bound" from "${schema}"."change_bound"()`,
  );
  const head = Number(finished!.head);
  const bound = Number(finished!.bound);
  // Most readers are at the end, and need not ask for what cannot be there.
  if (from.seq === bound && from.seq > 0 && !from.isCatchingUp)
    return { changes: [], cursor: encodeFeedCursor(from), hasMore: false, isHeldBack: bound < head };
  const { sql, values } = changesBetween(schema, question, from.seq, bound);
  const rows = await readPrimaryRows<ChangeRow>(em, sql, values);
  // The first row always exists: it has the bounds of the feed in the same snapshot as the changes.
  const pruned = Number(rows[0]!.pruned);
  const reached = Number(rows[0]!.reached ?? 0);
  const isPruned = from.seq < pruned && !from.isCatchingUp;
  // Ahead of everything: the database was put back to an earlier state.
  if (isPruned || from.seq > head) throw requestError(changeFeedErrors.CURSOR_TOO_OLD.report());
  const position = (seq: number): FeedPosition => ({
    seq,
    isCatchingUp: seq === 0 || (from.isCatchingUp && seq < pruned),
  });
  const found = rows.filter(({ seq }) => seq !== null);
  const changes = found.slice(0, question.limit).map(({ seq, pruned: _pruned, reached: _reached, ...change }) => ({
    ...change,
    at: new Date(change.at),
    cursor: encodeFeedCursor(position(Number(seq))),
  }));
  const hasMore = found.length > question.limit;
  // Not the bound: numbers that were rolled back may be given again after a crash of the database.
  const last = hasMore ? Number(found[question.limit - 1]?.seq ?? from.seq) : Math.max(from.seq, reached);
  return { changes, cursor: encodeFeedCursor(position(last)), hasMore, isHeldBack: bound < head };
}

function changesBetween(
  schema: string,
  { limit, types, onlyPublic }: ChangeQuestion,
  after: number,
  bound: number,
): { sql: string; values: unknown[] } {
  const conditions = [`"seq" > ? and "seq" <= ?`];
  const values: unknown[] = [after, bound];
  if (types) {
    conditions.push(`"type" in (select jsonb_array_elements_text(?::jsonb))`);
    values.push(JSON.stringify(types));
  }
  if (onlyPublic) conditions.push(`("public_before" or "public_after")`);
  const sql = `select "retention"."pruned_seq" as "pruned", "reached", "change"."seq", "tx",
      (extract(epoch from "at") * 1000)::double precision as "at", "actor", "request_id" as "requestId", "operation",
      "type", "id", "kind", "before", "after", "snapshot", "public_before" as "publicBefore", "public_after" as "publicAfter"
    from "${schema}"."change_retention" as "retention"
    cross join (select max("seq") as "reached" from "${schema}"."change" where "seq" <= ?) as "end"
    left join (
      select * from "${schema}"."change" where ${conditions.join(" and ")} order by "seq" limit ${limit + 1}
    ) as "change" on true
    order by "change"."seq"`;
  return { sql, values: [bound, ...values] };
}
