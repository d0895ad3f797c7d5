import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { inRepository } from "../paths.js";

/** A panel of the dashboard. */
export interface DashboardPanel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly targets?: readonly { readonly expr: string }[];
}

/** An alert of Prometheus. */
export interface AlertRule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly description: string; readonly runbook: string };
}

const directory = "scripts/docker/monitoring";
const read = (file: string) => readFileSync(inRepository(`${directory}/${file}`), "utf8");

/** Reads the panels of the dashboard. */
export function dashboardPanels(): readonly DashboardPanel[] {
  return (JSON.parse(read("dashboard.json")) as { panels: DashboardPanel[] }).panels;
}

/** Reads the alerts. */
export function alertRules(): readonly AlertRule[] {
  const { groups } = parse(read("alerts.yml")) as { groups: { rules: AlertRule[] }[] };
  return groups.flatMap(({ rules }) => rules);
}

/** Reads the entries of the runbook, by the addresses that alerts have. */
export function runbookEntries(): ReadonlySet<string> {
  const headings = [...read("RUNBOOK.md").matchAll(/^## (\w+)$/gm)];
  return new Set(headings.map(([, heading]) => `${directory}/RUNBOOK.md#${heading!.toLowerCase()}`));
}

/** Returns the names of metrics in an expression, as they are defined: without the suffixes of a histogram's samples. */
export function metricsIn(expression: string): string[] {
  const names = expression.match(/\b(?:thidua|process|nodejs)_[a-z0-9_]+/g) ?? [];
  return names.map((name) => name.replace(/_seconds_(?:bucket|sum|count)$/, "_seconds"));
}
