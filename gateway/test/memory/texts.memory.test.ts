import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

/* `npm start`, the whole graph in one process, under callers that never send the same text twice. */

const textCount = Number(process.env.TEXTS ?? 20_000);
/** The texts before the measurement, and how often each is sent: code is compiled, and the heap grows to what requests need. */
const firstTexts = 100;
const repetitions = 8;
/** The number of texts under way at once. */
const callers = 8;

let child: ChildProcess;
let url: string;
const directory = mkdtempSync(join(tmpdir(), "memory-"));

beforeAll(async () => {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { start: string } };
  // What `npm start` runs, with its options for the heap.
  const [, ...words] = scripts.start.split(" ");
  child = spawn(process.execPath, words, {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: "0",
      DATA_DIR: directory,
      RATE_LIMIT_REQUESTS: "0",
      RATE_LIMIT_COST: "0",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  url = await new Promise<string>((resolve, reject) => {
    let printed = "";
    child.stdout!.on("data", (chunk: Buffer) => {
      printed += chunk.toString("utf8");
      const found = /Thi Đua Graph: (http:\S+)/.exec(printed)?.[1];
      if (found) resolve(found);
    });
    child.once("close", () => reject(new Error(`It ended before it was up:\n${printed}`)));
  });
});

afterAll(async () => {
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGTERM");
  await ended;
  rmSync(directory, { recursive: true, force: true });
});

/** Operations of pages, each of which asks other subgraphs. A number makes the text, its names and its requests differ. */
const pageTexts: ((number: number) => string)[] = [
  (n) => `query Campaigns${n}($with: Boolean = true) { campaigns(first: 1) { totalCount nodes { a${n}: name theme
    organization { b${n}: name code } contents { c${n}: number text } awards @include(if: $with) { totalCount } } } }`,
  (n) => `query Organizations${n} { organizations(first: 1) { nodes { id d${n}: name e${n}: code
    campaigns(first: 1) { totalCount nodes { f${n}: name year } } } pageInfo { hasNextPage endCursor } } }`,
  (n) => `query Forms${n}($first: Int = 1) { awardForms(first: $first) { nodes { g${n}: code h${n}: label category level
    subjectKinds validFrom validTo legalBasis { i${n}: text } certainty } pageInfo { hasNextPage endCursor } } }`,
  (
    n,
  ) => `query Guidelines${n} { campaigns(first: 1) { nodes { j${n}: id exampleGuidelines { nodes { k${n}: text stages } }
    commendationPolicies { nodes { l${n}: statement principles { m${n}: label } } } } } }`,
];

async function ask(from: number, count: number): Promise<void> {
  let next = from;
  const askSome = async () => {
    while (next < from + count) {
      const number = next++;
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: pageTexts[number % pageTexts.length]!(number) }),
      });
      const { errors } = (await response.json()) as { errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
    }
  };
  await Promise.all(Array.from({ length: callers }, askSome));
}

/** Returns the resident memory of the process, in megabytes. */
function residentMegabytes(): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" })) / 1024;
}

test(`${textCount} texts take at most 100 MB`, async () => {
  // The start gives its memory back some seconds after it.
  await sleep(6_000);
  const idle = residentMegabytes();
  for (let time = 0; time < repetitions; time += 1) await ask(0, firstTexts);
  const before = residentMegabytes();
  const parts = 10;
  for (let part = 1; part <= parts; part += 1) {
    await ask(firstTexts + ((part - 1) * textCount) / parts, textCount / parts);
    const now = residentMegabytes();
    console.log(
      `${(part * textCount) / parts} texts: ${Math.round(now)} MB, ${Math.round(now - before)} more than with ${firstTexts} texts, ${Math.round(now - idle)} more than idle`,
    );
  }
  expect(residentMegabytes() - before).toBeLessThan(100);
});
