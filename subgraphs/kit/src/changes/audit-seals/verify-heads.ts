import type { EntityManager } from "@mikro-orm/sql";
import { arrayValue } from "../../model/rows/index.js";
import type { AuditHead, AuditHeads } from "./audit-heads.js";
import type { AuditKeys } from "./audit-keys.js";
import type { Findings } from "./audit-report.js";
import { readSeals } from "./seal.js";

const pageSize = 500;

/**
 * Compares the heads outside the database with the seals in it.
 *
 * @param length the bytes of the file that were there when the reading of the database began
 * @returns how many agree
 */
export async function verifyHeads(
  em: EntityManager,
  heads: AuditHeads,
  length: number,
  keys: AuditKeys,
  findings: Findings,
): Promise<number> {
  let agreeing = 0;
  let line = 0;
  let page: AuditHead[] = [];
  const compare = async () => {
    agreeing += await comparePage(em, page, findings);
    page = [];
  };
  for await (const head of heads.read(length)) {
    line += 1;
    if (!head) findings.add("HEAD_UNREADABLE", line);
    else if (!keys.verify(head.keyId, Buffer.from(head.digest, "hex"), Buffer.from(head.signature, "hex")))
      findings.add("HEAD_UNSIGNED", line);
    else page.push(head);
    if (page.length === pageSize) await compare();
  }
  await compare();
  return agreeing;
}

async function comparePage(em: EntityManager, page: readonly AuditHead[], findings: Findings): Promise<number> {
  const numbers = arrayValue(page.map(({ number }) => String(number)));
  const seals = await readSeals(em, `where "number" = any(?::bigint[])`, [numbers]);
  const digests = new Map(seals.map(({ number, digest }) => [number, digest]));
  let agreeing = 0;
  for (const { number, digest } of page) {
    const stored = digests.get(number);
    if (stored === undefined) findings.add("HEAD_UNKNOWN", number);
    else if (stored !== digest) findings.add("HEAD_DIFFERENT", number);
    else agreeing += 1;
  }
  return agreeing;
}
