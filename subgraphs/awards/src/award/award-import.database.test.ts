import { type RequiredEntityData, serialize } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { idFromKey, newId } from "@thidua/base/identifiers";
import { insertRecords } from "@thidua/kit/changes/bulk-insert";
import { readChanges } from "@thidua/kit/changes/change-feed";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { awards } from "../definition.js";
import { addCatalog } from "../testing/catalog.js";
import { addMirrored } from "../testing/mirrored-records.js";
import { Award } from "./award.js";

let graph: TestGraph;
const id = (name: string) => idFromKey(`test/${name}`);
beforeAll(async () => {
  graph = await openTestGraph(awards);
  await addCatalog(graph);
  await addMirrored(graph, {
    organizations: ["department", "unit"].map((name) => ({ id: id(name) })),
    persons: [id("person")],
    campaigns: [{ id: id("campaign") }],
  });
});
afterAll(() => graph.close());

const left = ["id", "decision_id", "recipient_key", "created_at", "updated_at"];
const leftOfChange = ["id", "decisionId", "recipientKey", "createdAt", "updatedAt"];
const without = (record: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));

it("awards of one statement have the rows and changes that the ORM stores", async () => {
  const issue = `mutation ($input: IssueDecisionInput!) { payload: issueDecision(input: $input) { awardDecision { id } userErrors { code field } } }`;
  const person = { subjectKind: "INDIVIDUAL", personId: id("person"), unitId: id("unit"), campaignId: id("campaign") };
  const merits = {
    position: "Trưởng phòng, “phụ trách”",
    achievement: "Vượt\n5 % {kế hoạch}",
    amountVnd: 9_007_199_254,
  };
  const dates = { awardedOn: "2026-02-01", achievementFrom: "2025-01-01", achievementTo: "2025-12-31" };
  const input = {
    organizationId: id("department"),
    issuedOn: "2026-01-20",
    awards: [
      {
        ...person,
        ...merits,
        ...dates,
        formCode: "CSTĐCS",
        recipientName: 'Trần "Bình" K\'Dang \\',
        isPosthumous: true,
      },
      { subjectKind: "INDIVIDUAL", formCode: "GK", recipientName: "Lê An" },
      { subjectKind: "COLLECTIVE", formCode: "TTLĐTT", recipientName: "Phòng 𠀀", organizationId: id("unit") },
    ],
  };
  const { payload } = await graph.data(issue, { input });
  expect(payload.userErrors).toEqual([]);
  const em = graph.database.fork();
  const stored = await em.find(Award, { decisionId: payload.awardDecision.id }, { orderBy: { recipientName: "ASC" } });
  expect(stored).toHaveLength(3);

  const copies = (label: string) =>
    stored.map((award) => ({
      ...(serialize(award) as RequiredEntityData<Award>),
      ...{ id: newId(), recipientKey: `${label} ${award.id}`, version: 1 },
    }));
  const [byOrm, atOnce] = [copies("orm"), copies("once")];
  await graph.database.fork().transactional(async (inner) => {
    for (const values of byOrm) inner.create(Award, values);
  });
  await graph.database.fork().transactional((inner) => insertRecords(inner as EntityManager, Award, atOnce));

  const rows = await em.execute<{ id: string }[]>(`select * from "awards"."award"`);
  const { changes } = await readChanges(graph.database.fork(), { limit: 5_000 });
  const rowOf = (award: { id?: unknown }) => without(rows.find((row) => row.id === award.id)!, left);
  const changeOf = (award: { id?: unknown }) => {
    const change = changes.find((one) => one.id === award.id)!;
    return { ...without(change, ["id", "cursor", "tx", "at"]), after: without(change.after!, leftOfChange) };
  };
  expect(atOnce.map(rowOf)).toEqual(byOrm.map(rowOf));
  expect(atOnce.map(changeOf)).toEqual(byOrm.map(changeOf));
});
