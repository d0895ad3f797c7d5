import { readFileSync } from "node:fs";
import { settingRows } from "@thidua/base/env";
import { gatewaySettings } from "@thidua/gateway";
import { subgraphSettings } from "@thidua/kit/serve/environment";
import { inRepository } from "../paths.js";
import { settingsTable } from "./settings-table.js";

/** The page for those who run a subgraph or the gateway. */
export const operatorPagePath = "subgraphs/README.md";

/**
 * Returns the operator's page with the tables of settings that the schemas give; the rest of it stays as it is.
 *
 * @throws Error if a setting lacks its description, or the page lacks the marks of a table
 */
export function operatorPage(text: string = readFileSync(inRepository(operatorPagePath), "utf8")): string {
  const tables = { subgraph: settingRows(subgraphSettings), gateway: settingRows(gatewaySettings) };
  return Object.entries(tables).reduce((page, [name, rows]) => withTable(page, name, settingsTable(rows)), text);
}

/** Replaces the table between two marks. */
function withTable(page: string, name: string, table: string): string {
  const start = `<!-- The settings of the ${name}, written by \`npm run schema\`; do not edit. -->\n`;
  const end = `<!-- The end of the settings of the ${name}. -->`;
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from === -1 || to < from) throw new Error(`${operatorPagePath} lacks the marks "${start.trim()}" and "${end}"`);
  return `${page.slice(0, from)}${start}\n${table}\n${page.slice(to)}`;
}
