import type { Figure } from "./report.ts";

/**
 * Prints the figures as a Markdown table, beside those of an earlier run.
 *
 * @param before the figures of the earlier run, for the column "before"
 */
export function printTable(figures: readonly Figure[], before: readonly Figure[] | undefined): string {
  const earlier = new Map((before ?? []).map(({ part, name, value }) => [`${part}\n${name}`, value]));
  const names = ["part", "figure", ...(before ? ["before"] : []), "value", "goal", ""];
  const rows = figures.map(({ part, name, value, goal, isMet }) => [
    part,
    name,
    ...(before ? [String(earlier.get(`${part}\n${name}`) ?? "—")] : []),
    String(value),
    goal ?? "",
    isMet === undefined ? "" : isMet ? "✓" : "✗",
  ]);
  const widths = names.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`;
  return [line(names), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...rows.map(line)].join("\n");
}
