import { existsSync } from "node:fs";
import { inRepository } from "../paths.js";
import { writeMigration } from "./write-migration.js";

/* `npm run migration:create -- campaigns add-pledge-motto` */

const [subgraph, name, ...rest] = process.argv.slice(2);
if (!subgraph || !name || rest.length > 0 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  console.error("npm run migration:create -- <subgraph> <name-with-dashes>");
  process.exit(1);
}
if (!existsSync(inRepository(`subgraphs/${subgraph}/src/migrations/index.ts`))) {
  console.error(`There is no subgraph "${subgraph}" with migrations`);
  process.exit(1);
}
const path = await writeMigration(subgraph, name);
console.log(path ?? "Entities and migrations agree: there is nothing to migrate.");
process.exit(0);
