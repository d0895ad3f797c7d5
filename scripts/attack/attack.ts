// `npm run test:attack`: attacks the whole graph in its production form and prints what holds. See README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { startInstallation } from "./installation/installation.ts";
import { killServices } from "./installation/service-process.ts";
import { listedCodes } from "./judgement/listed-codes.ts";
import { startSampler } from "./observation/sampler.ts";
import { type AttackRun, readOptions, usage } from "./options.ts";
import { printTable } from "./report/print-table.ts";
import { type Figure, Report } from "./report/report.ts";
import { stopLoads } from "./requests/steady-load.ts";
import { warmUp } from "./scenarios/questions.ts";
import type { Scenario } from "./scenarios/scenario.ts";
import { scenarios } from "./scenarios/scenarios.ts";

/** Plays the parts of a run, one after the other, on one installation. */
async function attack(run: AttackRun): Promise<Report> {
  const report = new Report();
  const chosen = scenarios.filter((scenario) => isChosen(run, scenario));
  const began = performance.now();
  const installation = await startInstallation(run);
  const sampler = startSampler();
  const stop = async () => {
    sampler.stop();
    await installation.stop();
  };
  let isEnding = false;
  const end = (code: number) => {
    // A second signal does not keep the database from being dropped.
    if (!isEnding) void stop().finally(() => process.exit(code));
    isEnding = true;
  };
  process.on("SIGINT", () => end(130));
  process.on("SIGTERM", () => end(143));
  try {
    report.figure("start", "seconds with migration and seed", Math.round((performance.now() - began) / 1_000));
    await warmUp(installation.service("gateway").url);
    for (const scenario of chosen) {
      const context = { run, installation, sampler, report, codes: listedCodes(run.checkout) };
      try {
        await scenario.play(context);
      } catch (error) {
        stopLoads();
        report.atMost(scenario.name, "the scenario itself failed", 1, 0, [String((error as Error).stack ?? error)]);
      }
    }
  } finally {
    await stop();
  }
  return report;
}

function isChosen({ isShort, parts, soakMinutes }: AttackRun, { name, isInShort }: Scenario): boolean {
  if (parts.size > 0) return parts.has(name);
  if (name === "soak") return soakMinutes > 0;
  return !isShort || isInShort;
}

const run = readOptions(process.argv.slice(2));
if (!run) {
  console.log(usage);
} else {
  process.once("exit", killServices);
  const report = await attack(run);
  const before = run.before && (JSON.parse(readFileSync(run.before, "utf8")) as { figures: Figure[] }).figures;
  console.log(`\n${printTable(report.figures, before || undefined)}\n`);
  if (run.output)
    writeFileSync(run.output, `${JSON.stringify({ seed: run.seed, figures: report.figures }, null, 2)}\n`);
  for (const { part, name, value, goal } of report.missed) console.log(`✗ ${part}: ${name}: ${value} (${goal})`);
  const failed = report.missed.length > 0 ? `${report.missed.length} failed | ` : "";
  console.log(`\n      Tests  ${failed}${report.met} passed (${report.missed.length + report.met})`);
  process.exitCode = report.missed.length > 0 ? 1 : 0;
}
