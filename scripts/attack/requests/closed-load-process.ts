// A load from a process of its own: so many connections, each of which sends its next request when the one before is answered. After a
// refusal it waits as long as `Retry-After` states. It yields to the services: on a small machine it would take their processors.
import { Agent } from "node:http";
import { setPriority } from "node:os";
import type { ClosedLoad, ClosedLoadFigures } from "./closed-load.ts";
import { graphqlRequest, send } from "./send.ts";
import { isWhole } from "./steady-load.ts";

/** The time in which all connections begin at once, in milliseconds. */
const firstMs = 2_000;

setPriority(5);
process.once(
  "message",
  (load: ClosedLoad) => void run(load).then((figures) => process.send!(figures, () => process.exit(0))),
);

/**
 * Returns a text of a caller's own, with the first fields of each node in an order of its own: identical reads share one answer, and
 * names of operations and of fields do not reach a subgraph.
 */
function ownText(query: string, caller: number): string {
  return query.replace(
    /(?<=nodes \{ )(?:\w+ (?!\{))+/g,
    (fields) => `${inOrder(fields.trim().split(" "), caller).join(" ")} `,
  );
}

/** Returns the order of a number: as many follow one another as there are orders. */
function inOrder(words: readonly string[], number: number): string[] {
  const rest = [...words];
  let left = number;
  return words.map((_, index) => {
    const count = words.length - index;
    const [word] = rest.splice(left % count, 1);
    left = Math.floor(left / count);
    return word!;
  });
}

async function run(load: ClosedLoad): Promise<ClosedLoadFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const began = performance.now();
  const isOver = () => performance.now() - began > load.seconds * 1_000;
  const figures: ClosedLoadFigures = {
    ...{ asked: 0, whole: 0, statuses: {} },
    ...{ refusedMs: [], busyLaterMs: [], wholeMs: [] },
  };
  await Promise.all(
    Array.from({ length: load.connections }, async (_, index) => {
      for (let number = 0; !isOver(); number += 1) {
        // One connection is another caller for each request: what it measures is what the service can do with texts that are as new
        // as those of many connections, and not a budget.
        const caller = load.connections === 1 ? number : index;
        const query = load.hasOneText ? load.query : ownText(load.query, caller);
        const address = load.hasOneAddress ? "10.9.9.9" : `10.9.${Math.floor(caller / 250)}.${(caller % 250) + 1}`;
        const request = graphqlRequest(query, undefined, { ...load.headers, "x-forwarded-for": address });
        const isFirst = performance.now() - began < firstMs;
        const answer = await send(load.url, request, { agent, timeoutMs: 60_000 });
        figures.asked++;
        figures.statuses[answer.status] = (figures.statuses[answer.status] ?? 0) + 1;
        if (isWhole(answer)) {
          figures.whole++;
          figures.wholeMs.push(Math.round(answer.milliseconds));
        } else {
          figures.refusedMs.push(Math.round(answer.milliseconds));
          if (!isFirst && answer.status === 503) figures.busyLaterMs.push(Math.round(answer.milliseconds));
          const seconds = Math.min(5, Number(answer.headers["retry-after"]) || 1);
          await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
        }
      }
    }),
  );
  agent.destroy();
  return figures;
}
