import { readFileSync } from "node:fs";
import { changeLineSchema, type ObjectSchema, snapshotSchema } from "@thidua/kit/changes/change-feed";
import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import { inRepository } from "../paths.js";
import { snapshotList } from "./snapshot-list.js";

/** The contract of the feeds, of which the list of snapshots is generated. */
const contract = "schema/CHANGES.md";

/** The generated part of the contract stands between these lines. */
const marks = {
  start: "<!-- The list of snapshots, written by `npm run schema`; do not edit. -->",
  end: "<!-- The end of the list of snapshots. -->",
} as const;

/**
 * Makes the JSON Schemas of the change feeds: one of a line of `/changes`, one of each snapshot, and the list of snapshots in
 * `schema/CHANGES.md`. Gives path within the repository → content.
 *
 * @throws Error if `schema/CHANGES.md` lacks the marks of the list
 */
export function changeSchemas(subgraphs: readonly SubgraphDefinition[]): Map<string, string> {
  const files = new Map([["schema/changes/line.json", printed(changeLineSchema())]]);
  const owners = subgraphs.map(({ name, database }) => ({
    name,
    snapshots: Object.entries(database.feed?.snapshots ?? {}).map(([type, declared]) =>
      snapshotSchema(name, type, declared),
    ),
  }));
  for (const { name, snapshots } of owners)
    for (const schema of snapshots) files.set(`schema/changes/${name}/${schema.title}.json`, printed(schema));
  return files.set(contract, withList(readFileSync(inRepository(contract), "utf8"), snapshotList(owners)));
}

/**
 * Replaces the list of snapshots in a text.
 *
 * @throws Error if the text lacks one of the marks
 */
export function withList(text: string, list: string): string {
  const start = text.indexOf(marks.start);
  const end = text.indexOf(marks.end);
  if (start === -1 || end < start) throw new Error(`${contract} lacks the marks "${marks.start}" and "${marks.end}"`);
  return `${text.slice(0, start)}${marks.start}\n\n${list}\n${text.slice(end)}`;
}

function printed(schema: ObjectSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
