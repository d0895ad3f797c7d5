import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type GraphProcess, startGraphProcess } from "./graph-process.js";
import { pageText } from "./page-texts.js";

/* `npm start`, the whole graph in one process, under callers that never send the same text twice. */

const textCount = Number(process.env.TEXTS ?? 20_000);
/** The texts before the measurement, and how often each is sent: code is compiled, and the heap grows to what requests need. */
const firstTexts = 100;
const repetitions = 8;
/** The number of texts under way at once. */
const callers = 8;

let graph: GraphProcess;

beforeAll(async () => {
  graph = await startGraphProcess();
});

afterAll(() => graph?.stop());

async function ask(from: number, count: number): Promise<void> {
  let next = from;
  const askSome = async () => {
    while (next < from + count) await graph.ask(pageText(next++));
  };
  await Promise.all(Array.from({ length: callers }, askSome));
}

test(`${textCount} texts take at most 100 MB`, async () => {
  // The start gives its memory back some seconds after it.
  await sleep(6_000);
  const idle = graph.residentMegabytes();
  for (let time = 0; time < repetitions; time += 1) await ask(0, firstTexts);
  const before = graph.residentMegabytes();
  const parts = 10;
  for (let part = 1; part <= parts; part += 1) {
    await ask(firstTexts + ((part - 1) * textCount) / parts, textCount / parts);
    const now = graph.residentMegabytes();
    console.log(
      `${(part * textCount) / parts} texts: ${Math.round(now)} MB, ${Math.round(now - before)} more than with ${firstTexts} texts, ${Math.round(now - idle)} more than idle`,
    );
  }
  expect(graph.residentMegabytes() - before).toBeLessThan(100);
});
