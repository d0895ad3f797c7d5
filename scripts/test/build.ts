import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { exclusively } from "@thidua/kit/testing";
import { inRepository } from "../src/paths.js";

/**
 * Builds what the processes of a test file run; call it in `beforeAll`. Test files run side by side: the first one of a run of
 * tests builds while the others wait, or a process of one would read a file that another's build has just emptied.
 */
export async function build(): Promise<void> {
  const done = inRepository("node_modules/.test-build.run");
  const run = import.meta.env.TEST_RUN as string;
  await exclusively(inRepository("node_modules/.test-build.lock"), () => {
    if (existsSync(done) && readFileSync(done, "utf8") === run) return;
    execFileSync(process.execPath, [inRepository("scripts/build.mjs"), "compile"], { stdio: "inherit" });
    writeFileSync(done, run);
  });
}
