import type { SettingRow } from "@thidua/base/env";
import { inRepository } from "../paths.js";

/**
 * Prints settings as a Markdown table: name, default, values, and the meaning in Vietnamese and English. Paths within the
 * repository are printed without the place of this copy of it.
 */
export function settingsTable(rows: readonly SettingRow[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return [
    line(["Tên · Name", "Mặc định · Default", "Giá trị · Values", "Ý nghĩa", "Meaning"]),
    line(["---", "---", "---", "---", "---"]),
    ...rows.map(({ name, standard, values, vi, en }) =>
      line([
        `\`${name}\``,
        standard === null ? "" : `\`${cell(standard.replace(inRepository(""), ""))}\``,
        cell(values),
        cell(vi),
        cell(en),
      ]),
    ),
  ].join("");
}

/** Text as it stands in a cell. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
