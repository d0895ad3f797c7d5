import type { EntityManager } from "@mikro-orm/sql";
import { requestError } from "@thidua/base/errors";
import { isId } from "@thidua/base/identifiers";
import { filteringErrors } from "../../graph/filtering/filtering.errors.js";
import { arrayValue, readRows } from "../../model/rows/index.js";
import type { AuditFilter } from "./audit-filter.js";
import type { AuditEntry } from "./audit-page.js";
import { changeFeedErrors } from "./change-feed.errors.js";

/** A page of the trail to read. */
export interface AuditQuestion {
  readonly filter?: AuditFilter | null;
  /** Only what is older than this cursor. */
  readonly after?: string | null;
  readonly limit: number;
}

/** Columns of the fields of `AuditFilter`. */
const columns: { readonly [field: string]: string } = {
  changedAt: "at",
  actor: "actor",
  operation: "operation",
  requestId: "request_id",
  network: "network",
  gateway: "gateway",
  type: "type",
  id: "id",
  kind: "kind",
};
const comparisons: { readonly [operator: string]: string } = { eq: "=", gt: ">", gte: ">=", lt: "<", lte: "<=" };
const maximumListLength = 500;

/**
 * Reads a page of the audit trail, newest first, in one statement.
 *
 * @returns the entries, whether older ones follow, and the cursor of the last entry
 * @throws GraphQLError MALFORMED_CURSOR, FILTER_LIST_TOO_LONG
 */
export async function readAuditTrail(
  em: EntityManager,
  { filter, after, limit }: AuditQuestion,
): Promise<{ entries: AuditEntry[]; hasMore: boolean; cursor: string | null }> {
  const conditions: string[] = ["true"];
  const values: unknown[] = [];
  const add = (sql: string, value: unknown) => {
    conditions.push(sql);
    values.push(value);
  };
  if (after != null) add(`"seq" < ?`, decodeAuditCursor(after));
  for (const [field, operators] of Object.entries(filter ?? {})) {
    for (const [operator, value] of Object.entries((operators ?? {}) as object)) {
      if (value !== null && value !== undefined) addCondition(add, columns[field]!, operator, value);
    }
  }
  const rows = await readRows<AuditEntry & { seq: string }>(
    em,
    `select "seq", "tx" as "transactionId", (extract(epoch from "at") * 1000)::double precision as "changedAt", "actor", "operation",
       "request_id" as "requestId", "network", "gateway", "type", "id", "kind", "before", "after"
     from "${em.config.get("schema")}"."change" where ${conditions.join(" and ")} order by "seq" desc limit ${limit + 1}`,
    values,
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    entries: page.map(({ seq: _seq, ...entry }) => ({ ...entry, changedAt: new Date(entry.changedAt) })),
    hasMore: rows.length > limit,
    cursor: last ? encodeAuditCursor(last.seq) : null,
  };
}

function addCondition(
  add: (sql: string, value: unknown) => void,
  column: string,
  operator: string,
  value: unknown,
): void {
  if (operator === "isNull") {
    add(`("${column}" is null) = ?`, value);
  } else if (operator === "in") {
    const list = value as string[];
    if (list.length > maximumListLength)
      throw requestError(filteringErrors.FILTER_LIST_TOO_LONG.report({ limit: maximumListLength }));
    // As values: PostgreSQL knows how frequent each of them is.
    if (column === "id") add(`"id" = any(?::uuid[])`, arrayValue(list.filter(isId)));
    else add(`"${column}" = any(?::text[])`, arrayValue(list));
  } else {
    add(`"${column}" ${comparisons[operator]} ?`, value);
  }
}

function encodeAuditCursor(seq: string): string {
  return Buffer.from(`audit:${seq}`).toString("base64url");
}

function decodeAuditCursor(cursor: string): number {
  const match = cursor.length <= 64 ? /^audit:(\d{1,15})$/.exec(Buffer.from(cursor, "base64url").toString()) : null;
  if (!match) throw requestError(changeFeedErrors.MALFORMED_CURSOR.report({ cursor: cursor.slice(0, 64) }));
  return Number(match[1]);
}
