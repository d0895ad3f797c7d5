import { readFileSync, writeFileSync } from "node:fs";
import { schemaDifference } from "@thidua/kit/testing";

/**
 * Writes a migration that brings a subgraph's tables to what its entities say:
 * `npm run migration:create -- organizations add-motto`. Indexes that the entities cannot say (trigram) are added by hand.
 */
const [subgraph, name] = process.argv.slice(2);
if (!subgraph || !name) {
  console.error("npm run migration:create -- <subgraph> <name-with-dashes>");
  process.exit(1);
}
const loaded = (await import(`@thidua/${subgraph}`)) as Record<
  string,
  { database: Parameters<typeof schemaDifference>[0] }
>;
const definition = Object.values(loaded).find((value) => typeof value === "object" && "database" in value);
if (!definition) throw new Error(`@thidua/${subgraph} exports no subgraph definition`);
const sql = await schemaDifference(definition.database);
const statements = sql
  .split(/;\s*(?:\n|$)/)
  .map((statement) => statement.trim())
  .filter((statement) => statement !== "" && !/^create schema/i.test(statement));
if (statements.length === 0) {
  console.log("Entities and migrations agree: there is nothing to migrate.");
  process.exit(0);
}
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const className = `Migration${stamp}`;
const upLines = statements.map((statement) => `    this.addSql(${JSON.stringify(statement)});`).join("\n");
const directory = `subgraphs/${subgraph}/src/migrations`;
writeFileSync(
  `${directory}/${stamp}-${name}.ts`,
  `import { Migration } from "@mikro-orm/migrations";\n\n/** ${name.replaceAll("-", " ")} */\nexport class ${className} extends Migration {\n  override up(): void {\n${upLines}\n  }\n}\n`,
);
const index = readFileSync(`${directory}/index.ts`, "utf8");
const imported = index.replace(
  /(\n\/\*\* All migrations)/,
  `import { ${className} } from "../${stamp}-${name}.js";\n$1`,
);
const entry = `  { name: "${stamp}-${name}", class: ${className} },\n`;
writeFileSync(
  `${directory}/index.ts`,
  imported.replace(
    /MigrationObject\[\] = \[\n?([\s\S]*?)\];/,
    (_all, entries: string) =>
      `MigrationObject[] = [\n${entries.trimEnd().replace(/[^,]$/, "$&,")}${entries.trim() ? "\n" : ""}${entry}];`,
  ),
);
console.log(`${directory}/${stamp}-${name}.ts`);
process.exit(0);
