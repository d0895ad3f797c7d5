import { expect, it } from "vitest";
import { alertRules, dashboardPanels, metricsIn, runbookEntries } from "./monitoring-files.js";

it("finds the metrics of an expression", () => {
  const expression =
    'sum by (le) (rate(thidua_operation_duration_seconds_bucket{service=~"$service"}[5m])) / process_cpu_seconds_total';
  expect(metricsIn(expression)).toEqual(["thidua_operation_duration_seconds", "process_cpu_seconds_total"]);
});

it("every panel has an identifier of its own and, unless it is a heading, expressions over metrics", () => {
  const panels = dashboardPanels();
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  expect(panels.length).toBeGreaterThan(20);
  for (const { type, title, targets = [] } of panels) {
    expect([title, title === "Supergraph" || title.includes(" / ")]).toEqual([title, true]);
    if (type === "row") continue;
    expect([title, targets.length > 0]).toEqual([title, true]);
    for (const { expr } of targets) expect([title, metricsIn(expr).length > 0]).toEqual([title, true]);
  }
});

it("every alert has a summary and a description in both languages, a severity and its entry in the runbook", () => {
  const rules = alertRules();
  const entries = runbookEntries();
  expect(rules.length).toBeGreaterThan(10);
  for (const { alert, expr, labels, annotations } of rules) {
    expect([alert, annotations.summary.includes(" / "), annotations.description.includes(" / ")]).toEqual([
      alert,
      true,
      true,
    ]);
    expect(["critical", "warning", "info"]).toContain(labels.severity);
    expect([alert, entries.has(annotations.runbook)]).toEqual([alert, true]);
    expect([alert, metricsIn(expr).length > 0 || expr.startsWith("up{")]).toEqual([alert, true]);
  }
  expect(entries.size).toBe(rules.length);
});
