import { newId } from "@thidua/base/identifiers";
import { Role } from "@thidua/base/tokens";
import { campaigns } from "@thidua/campaigns";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { openTestDatabase, testCaller } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isExhaustive } from "../exhaustive.js";
import { explainStatements } from "./explained-statements.js";
import { type PlanNode, touchedRows } from "./touched-rows.js";
import { walkedGraph } from "./walked-graph.js";

const changes = 200_000;
const auditor = testCaller([Role.AUDITOR]);
const page =
  "query ($filter: AuditFilter, $after: String) { campaignsAuditTrail(filter: $filter, after: $after, first: 50) { nodes { actor } } }";
let database: SubgraphDatabase & { close(): Promise<void> };

beforeAll(async () => {
  if (!isExhaustive) return;
  database = await openTestDatabase(campaigns.database);
  const em = database.fork();
  // One caller and one request made the oldest changes, ten callers all others, each with a request of its own.
  await em.execute(`insert into "campaigns"."change"
    ("actor", "request_id", "operation", "type", "id", "kind", "after", "public_before", "public_after")
    select case when "n" <= 3 then 'rare' else 'frequent-' || "n" % 10 end,
      case when "n" <= 3 then 'rare' when "n" % 2 = 0 then 'import' else 'request-' || "n" end,
      'addCampaign', 'Campaign', gen_random_uuid(), 'CREATED', '{}', false, true
    from generate_series(1, ${changes}) as "n"`);
  await em.execute('analyze "campaigns"."change"');
  await explainStatements(database);
}, 300_000);
afterAll(() => database?.close());

describe.runIf(isExhaustive)("a page of the audit trail", () => {
  it.each([
    ["everything", {}, 50],
    ["a caller of few changes, all old", { actor: { eq: "rare" } }, 3],
    ["a caller of many", { actor: { eq: "frequent-3" } }, 50],
    ["a caller of none", { actor: { eq: "absent" } }, 0],
    ["two callers of few", { actor: { in: ["rare", "absent"] } }, 3],
    ["a request of few, all old", { requestId: { eq: "rare" } }, 3],
    ["a request of many", { requestId: { eq: "import" } }, 50],
    ["a request of none", { requestId: { eq: "none" } }, 0],
    ["a request of few among many", { requestId: { in: ["rare", "request-99999"] } }, 4],
    ["a record of no change", { id: { eq: newId() } }, 0],
    ["two records of no change", { id: { in: [newId(), newId()] } }, 0],
  ])("of %s touches few rows", async (_, filter, found) => {
    const graph = walkedGraph(campaigns, database);
    for (const after of [null, Buffer.from(`audit:${changes / 2}`).toString("base64url")]) {
      const { answer, statements } = await graph.ask(page, { filter, after }, auditor);
      const { nodes } = (answer.data as { campaignsAuditTrail: { nodes: object[] } }).campaignsAuditTrail;
      if (after === null) expect(nodes.length).toBe(found);
      for (const { explained } of statements) {
        const touched = touchedRows(explained as PlanNode);
        expect(touched).toEqual({ rows: expect.any(Number), isSpilled: false, scanned: [] });
        expect(touched.rows).toBeLessThan(1_000);
      }
      expect(statements.length).toBe(1);
    }
  });
});
