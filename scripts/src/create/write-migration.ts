import { readFileSync, writeFileSync } from "node:fs";
import { schemaDifference } from "@thidua/kit/testing";
import { inRepository } from "../paths.js";
import { withEntry, withImports } from "./insert-entry.js";
import { formatFiles } from "./run-tool.js";

/**
 * Writes a migration that brings a subgraph's tables to what its entities, as they are built, declare, and adds it to the list
 * of migrations.
 *
 * @param subgraph the subgraph's folder
 * @param name what the migration does, in kebab-case
 * @returns the path within the repository, or null if entities and migrations agree
 * @throws Error if the package exports no subgraph
 */
export async function writeMigration(subgraph: string, name: string): Promise<string | null> {
  const statements = await missingStatements(subgraph);
  if (statements.length === 0) return null;
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const className = `Migration${stamp}`;
  const path = `subgraphs/${subgraph}/src/migrations/${stamp}-${name}.ts`;
  const list = `subgraphs/${subgraph}/src/migrations/index.ts`;
  const migrations = withEntry(
    withImports(readFileSync(inRepository(list), "utf8"), `import { ${className} } from "./${stamp}-${name}.js";`),
    "MigrationObject[] = [",
    `{ name: "${stamp}-${name}", class: ${className} }`,
  );
  writeFileSync(inRepository(path), migrationText(className, name, statements));
  writeFileSync(inRepository(list), migrations);
  formatFiles([path, list]);
  return path;
}

async function missingStatements(subgraph: string): Promise<string[]> {
  const exported = (await import(`@thidua/${subgraph}`)) as { [name: string]: unknown };
  const definition = Object.values(exported).find(
    (value): value is { database: Parameters<typeof schemaDifference>[0] } =>
      typeof value === "object" && value !== null && "database" in value,
  );
  if (!definition) throw new Error(`@thidua/${subgraph} exports no subgraph`);
  return (await schemaDifference(definition.database))
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "" && !/^create schema/i.test(statement));
}

function migrationText(className: string, name: string, statements: readonly string[]): string {
  return `import { Migration } from "@mikro-orm/migrations";

/** ${name.replaceAll("-", " ")} */
export class ${className} extends Migration {
  override up(): void {
${statements.map((statement) => `    this.addSql(${JSON.stringify(statement)});`).join("\n")}
  }
}
`;
}
