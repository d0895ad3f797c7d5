import type { WalkedPage } from "./walk.js";

/** Writes what pages touched as lines of tab-separated values, most rows first. */
export function planReport(pages: readonly WalkedPage[]): string {
  const lines = pages
    .toSorted((one, other) => other.faults.length - one.faults.length || other.rows - one.rows)
    .map(({ connection, subject, detail, rows, faults, statement }) =>
      [connection, subject, detail, rows, faults.join("; "), statement.replace(/\s+/g, " ")].join("\t"),
    );
  return `${["connection", "subject", "page", "rows", "faults", "statement"].join("\t")}\n${lines.join("\n")}\n`;
}
