import { gatewaySchema, subgraphSchema } from "../hostile/attacked-schema.ts";
import { quantile } from "../observation/figures.ts";
import { observed } from "../observation/observe.ts";
import { runClosedLoad } from "../requests/closed-load.ts";
import { graphqlRequest, send } from "../requests/send.ts";
import { isWhole, startSteadyLoad } from "../requests/steady-load.ts";
import { type AskedPort, findHeavyQuery, type HeavyQuery } from "./heavy-query.ts";
import { pause } from "./pause.ts";
import { smallQuestion } from "./questions.ts";
import { goal, type Scenario, type ScenarioContext } from "./scenario.ts";

/** A port under overload. */
interface OverloadedPort extends AskedPort {
  readonly part: string;
  readonly hasOneAddress: boolean;
  /** The subgraph that answers the small question of the analyst. */
  readonly small: string;
}

/**
 * How often the query is answered a second when it is asked for again and again, each time after the answer: with a text of its own each
 * time, as in the load, or with one text.
 */
async function capacityOf(
  { url, headers }: OverloadedPort,
  { query }: HeavyQuery,
  { seconds, hasOneText }: { seconds: number; hasOneText: boolean },
): Promise<number> {
  const alone = { connections: 1, hasOneAddress: false, hasOneText };
  const { whole } = await runClosedLoad({ url, headers, query, seconds, ...alone });
  return whole / seconds;
}

/** Milliseconds from now until three small questions in a row are answered within 250 ms. */
async function timeUntilNormal(ask: (number: number) => ReturnType<typeof send>): Promise<number> {
  const began = performance.now();
  let inRow = 0;
  for (let number = 0; inRow < 3 && performance.now() - began < 60_000; number++) {
    const answer = await ask(number);
    inRow = isWhole(answer) && answer.milliseconds < 250 ? inRow + 1 : 0;
    if (inRow > 0) continue;
    await pause(0.05);
  }
  return Math.round(performance.now() - began);
}

async function overloadPort(context: ScenarioContext, port: OverloadedPort): Promise<void> {
  const { run, report, installation } = context;
  const { part, url, headers } = port;
  const seconds = run.isShort ? 5 : 20;
  const connections = run.isShort ? 100 : 500;
  const heavy = await findHeavyQuery(port, run.isShort ? 2 : 6);
  const aloneSeconds = run.isShort ? 2 : 6;
  const capacity = await capacityOf(port, heavy, { seconds: aloneSeconds, hasOneText: false });
  const capacityOfOneText = await capacityOf(port, heavy, { seconds: aloneSeconds, hasOneText: true });
  report.figure(
    part,
    "heavy query",
    `${heavy.query.slice(0, 60)}…, ${Math.round(heavy.milliseconds)} ms, ${heavy.bytes} bytes`,
  );
  report.figure(part, "answers a second, one at a time", Number(capacity.toFixed(1)));
  report.figure(part, "the same with one text", Number(capacityOfOneText.toFixed(1)));
  const token = `Bearer ${installation.tokens.ANALYST[0]}`;
  const analyst = { ...headers, authorization: token, "x-forwarded-for": "10.8.8.8" };
  const askSmall = (number: number) =>
    send(url, graphqlRequest(smallQuestion(port.small, number), undefined, analyst), { timeoutMs: 20_000 });
  const { result } = await observed(context, part, installation.all(), async () => {
    const small = startSteadyLoad(4, askSmall);
    const load = await runClosedLoad({
      url,
      headers,
      query: heavy.query,
      seconds,
      connections,
      hasOneAddress: port.hasOneAddress,
      hasOneText: false,
    });
    const answers = await small.stop();
    return { load, answers, normalAfter: await timeUntilNormal(askSmall) };
  });
  const { load, answers, normalAfter } = result;
  const smallMs = answers.map(({ answer }) => answer.milliseconds);
  const share = capacity === 0 ? 0 : Math.round((load.whole / seconds / capacity) * 100);
  report.figure(part, "asked, answered whole", `${load.asked}, ${load.whole}`);
  report.figure(part, "statuses", JSON.stringify(load.statuses));
  report.atLeast(part, "goodput (% of one at a time)", share, goal(context, port.hasOneAddress ? 0 : 80, 0));
  report.atMost(part, "refusal, p95 (ms)", quantile(load.refusedMs, 0.95), goal(context, 1_000, 20_000));
  const busy = (share: number) => quantile(load.busyLaterMs, share);
  report.atMost(part, "503 after two seconds, median (ms)", busy(0.5), goal(context, 100, 20_000));
  report.figure(part, "503 after two seconds, p90, p95 (ms)", `${busy(0.9)}, ${busy(0.95)}`);
  report.atMost(
    part,
    "ANALYST, small query, p99 (ms)",
    Math.round(quantile(smallMs, 0.99)),
    goal(context, 500, 10_000),
  );
  report.atMost(part, "ANALYST, failed", answers.filter(({ answer }) => !isWhole(answer)).length, goal(context, 0, 4));
  report.atMost(part, "normal again after (ms)", normalAfter, goal(context, 1_000, 15_000));
}

/** Many connections with the heaviest query that anonymous callers may send. */
export const overload: Scenario = {
  name: "overload",
  isInShort: true,
  async play(context) {
    const { run, installation } = context;
    const { secrets, service, checkout } = installation;
    const gateway = { url: service("gateway").url, headers: {}, small: "organizations", ...gatewaySchema(checkout) };
    await overloadPort(context, { ...gateway, part: "overload: gateway, many addresses", hasOneAddress: false });
    if (run.isShort) return;
    await overloadPort(context, { ...gateway, part: "overload: gateway, one address", hasOneAddress: true });
    await overloadPort(context, {
      part: "overload: campaigns with proof",
      url: service("campaigns").url,
      headers: secrets.proof("campaigns"),
      hasOneAddress: false,
      small: "campaigns",
      ...subgraphSchema(checkout, "campaigns"),
    });
  },
};
