import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { inRepository } from "../paths.js";
import { schemaFiles } from "./schema-files.js";

/** `npm run schema`: writes the generated files of `schema/`. */
for (const [path, content] of schemaFiles()) {
  const target = inRepository(path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  console.log(path);
}
