import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import type { RecordingResult, RecordingRound } from "./change-recording-process.js";

/**
 * What recording changes costs: writes a second on PostgreSQL with and without it, in one run.
 *
 *   node scripts/dist/bench/change-recording.js [--database postgres://…] [--writers 8] [--rounds 5] [--seconds 4]
 *
 * Each mode is a process of its own on a database of its own, made for the run and dropped after it. Rounds are taken in turn;
 * figures are medians of the rounds. `unheard` records without NOTIFY: PostgreSQL lets one transaction with a notification commit
 * at a time.
 */
const { values } = parseArgs({
  options: {
    database: { type: "string", default: process.env.DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres" },
    writers: { type: "string", default: "8" },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "4" },
  },
});
const modes = ["unrecorded", "recorded", "unheard"] as const;
const kinds = ["create", "update", "create 50"] as const;
const children: ChildProcess[] = [];

async function start(mode: string): Promise<ChildProcess> {
  const child = fork(new URL("./change-recording-process.js", import.meta.url), [values.database, mode], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  children.push(child);
  await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => Promise.reject(new Error(`${mode} did not start`))),
  ]);
  return child;
}

async function ask(child: ChildProcess, round: RecordingRound): Promise<RecordingResult> {
  child.send(round);
  const [result] = (await once(child, "message")) as [RecordingResult];
  return result;
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const rounded = (number: number): number => Number(number.toFixed(number < 10 ? 2 : 0));

async function main(): Promise<void> {
  const processes = new Map<string, ChildProcess>();
  for (const mode of modes) processes.set(mode, await start(mode));
  const common = { writers: Number(values.writers), seconds: Number(values.seconds) };
  console.log(
    `${common.writers} writers, ${values.rounds} rounds of ${values.seconds} s for each mode in turn, Node ${process.version}`,
  );
  for (const kind of kinds) {
    for (const child of processes.values()) await ask(child, { kind, ...common, seconds: 1 });
    const results = new Map<string, RecordingResult[]>(modes.map((mode) => [mode, []]));
    for (let round = 0; round < Number(values.rounds); round += 1) {
      for (const [mode, child] of processes) results.get(mode)!.push(await ask(child, { kind, ...common }));
    }
    const of = (mode: string, figure: keyof RecordingResult) =>
      median(results.get(mode)!.map((result) => result[figure]));
    console.log(`\n${kind}: one transaction each`);
    console.table(
      Object.fromEntries(
        modes.map((mode) => [
          mode,
          {
            "writes/s": rounded(of(mode, "perSecond")),
            "× unrecorded": rounded(of(mode, "perSecond") / of("unrecorded", "perSecond")),
            "median ms": rounded(of(mode, "medianMs")),
            "p99 ms": rounded(of(mode, "p99Ms")),
            "CPU ms a write": rounded(of(mode, "cpuMs")),
          },
        ]),
      ),
    );
  }
}

main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => {
    // Each drops its database before it ends.
    for (const child of children) if (child.connected) child.disconnect();
  });
