import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inRepository } from "../../src/paths.js";
import { subgraphs } from "../../src/subgraphs.js";

/** A day as documents and articles print it: 15/12/2015, 15-12-2015, "15 tháng 12 năm 2015". */
const printedDay = /(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})/gu;

/** Returns the days, YYYY-MM-DD, that the seed data of all subgraphs and their articles state in any of the usual forms. */
export function statedDays(): ReadonlySet<string> {
  const texts = subgraphs.flatMap(({ database }) =>
    filesBelow(inRepository(`subgraphs/${database.schema.replace("_", "-")}/src/seed`)),
  );
  return new Set(texts.flatMap((text) => [...(text.match(/\d{4}-\d{2}-\d{2}/gu) ?? []), ...printedDays(text)]));
}

function printedDays(text: string): string[] {
  return [...text.matchAll(printedDay)].map(
    ([, day, month, year]) => `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`,
  );
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}
