import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { runCommand } from "../compose/run-command.js";
import { inRepository } from "../paths.js";
import { schemaFiles } from "./schema-files.js";

const usage = `npm run schema

Ghi các tệp được tạo ra trong schema/ / writes the generated files of schema/`;

runCommand({
  usage,
  options: {},
  run() {
    for (const [path, content] of schemaFiles()) {
      const target = inRepository(path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
      console.log(path);
    }
    return 0;
  },
});
