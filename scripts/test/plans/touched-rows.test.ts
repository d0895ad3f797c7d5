import { expect, it } from "vitest";
import { type PlanNode, touchedRows } from "./touched-rows.js";

const node = (type: string, rows: number, more: Partial<PlanNode> = {}): PlanNode => ({
  "Node Type": type,
  "Total Cost": 1,
  "Actual Rows": rows,
  "Actual Loops": 1,
  ...more,
});

it("adds what is read, removed and sorted, in all nodes and loops", () => {
  const plan = node("Limit", 20, {
    Plans: [
      node("Sort", 20, {
        Plans: [
          node("Nested Loop", 300, {
            "Rows Removed by Join Filter": 7,
            Plans: [
              node("Index Scan", 100, { "Rows Removed by Filter": 5 }),
              node("Index Only Scan", 3, { "Actual Loops": 100, "Rows Removed by Filter": 1 }),
            ],
          }),
        ],
      }),
    ],
  });
  // Read: 100 and 3 × 100. Removed: 7, 5 and 1 × 100. Sorted: the 300 of the loop, though a limit keeps 20.
  expect(touchedRows(plan)).toEqual({ rows: 400 + 112 + 300, isSpilled: false, scanned: [] });
});

it("counts a loop that finds nothing as a row", () => {
  const plan = node("Index Scan", 0, { "Actual Loops": 5_000 });
  expect(touchedRows(plan).rows).toBe(5_000);
});

it("counts the index and the table of a bitmap, and not a subquery twice", () => {
  const bitmap = node("Bitmap Heap Scan", 40, {
    "Rows Removed by Index Recheck": 2,
    Plans: [node("Bitmap Index Scan", 42)],
  });
  expect(touchedRows(node("Subquery Scan", 40, { Plans: [bitmap] })).rows).toBe(40 + 2 + 42);
});

it("names scanned tables and sees what is written to disk, at any depth", () => {
  const plan = node("Aggregate", 1, {
    Plans: [node("Seq Scan", 9, { "Relation Name": "award", "Temp Written Blocks": 3 })],
  });
  expect(touchedRows(plan)).toEqual({ rows: 9, isSpilled: true, scanned: ["award"] });
});

it("counts no scan that the statement did not come to", () => {
  const never = node("Seq Scan", 0, { "Actual Loops": 0, "Relation Name": "award" });
  expect(touchedRows(node("Append", 20, { Plans: [node("Index Scan", 20), never] }))).toEqual({
    rows: 20,
    isSpilled: false,
    scanned: [],
  });
});
