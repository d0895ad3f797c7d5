import type { DatabaseDefinition, SubgraphDatabase } from "../changes/database/index.js";
import type { DatabaseSource } from "../model/database/index.js";
import { openDatabase } from "../serve/database/index.js";
import { detectBypass } from "./bypass-detection.js";

/** What a template holds beside the migrated tables, written once for all the test files that start from it. */
export interface TestContent {
  /** Part of the template's name: lower-case letters and underscores, at most 16. */
  name: string;
  /** Changes with everything that decides what `fill` writes. A different fingerprint makes a different template. */
  fingerprint: string;
  /** The content that is there before `fill` runs. */
  base?: TestContent;
  /** Writes the content into migrated databases, in the order of their definitions. */
  fill(databases: SubgraphDatabase[]): Promise<void>;
}

/** Turns an empty database into a template: migrates it, or, when it is a copy of the content's base, fills it. */
export async function fillTemplate(
  definitions: DatabaseDefinition[],
  content: TestContent | undefined,
  source: DatabaseSource,
): Promise<void> {
  const databases: SubgraphDatabase[] = [];
  try {
    for (const definition of definitions) databases.push(await openDatabase(definition, source));
    if (content) return await content.fill(databases);
    for (const [index, definition] of definitions.entries()) {
      await databases[index]!.migrate();
      await detectBypass(databases[index]!, definition);
    }
  } finally {
    for (const database of databases) await database.close();
  }
}
