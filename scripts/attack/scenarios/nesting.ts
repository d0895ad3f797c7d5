import { gatewaySchema, subgraphSchema } from "../hostile/attacked-schema.ts";
import { cyclicPaths, cyclicQuery } from "../hostile/cyclic-path.ts";
import { reportedErrors } from "../judgement/judge-answer.ts";
import { observed } from "../observation/observe.ts";
import { graphqlRequest, send } from "../requests/send.ts";
import { goal, type Scenario } from "./scenario.ts";

/** One short query that multiplies records along a circle of the schema, by an anonymous caller at each port. */
export const nesting: Scenario = {
  name: "nesting",
  isInShort: true,
  async play(context) {
    const { run, installation, report, codes } = context;
    const { checkout, names, secrets, service } = installation;
    const ports = [
      { name: "gateway", headers: {}, schema: gatewaySchema(checkout).schema },
      ...names.map((name) => ({ name, headers: secrets.proof(name), schema: subgraphSchema(checkout, name).schema })),
    ];
    const attempts = ports.flatMap((port) =>
      cyclicPaths(port.schema)
        .slice(0, run.isShort ? 2 : 4)
        .map((path) => ({ ...port, path })),
    );
    for (const { name, headers, path } of attempts) {
      const part = `nesting: ${name}, ${path.entrance[0]}{${path.circle[0]}…`;
      // As deep as in the query that took 30 seconds: `campaigns{nodes{organization{…` thirteen times.
      const query = cyclicQuery(path, 13);
      const { result } = await observed(
        context,
        part,
        [service(name)],
        async () => {
          const answer = await send(service(name).url, graphqlRequest(query, undefined, headers), {
            timeoutMs: 60_000,
          });
          // The observation lasts until memory and event loop had their time.
          await new Promise((resolve) => setTimeout(resolve, run.isShort ? 500 : 1_500));
          return answer;
        },
        { memoryGoal: 20 },
      );
      const { codes: found } = reportedErrors(result.text);
      report.figure(part, "query (bytes)", query.length);
      report.atMost(part, "answer after (ms)", Math.round(result.milliseconds), goal(context, 50, 4_000));
      report.figure(part, "answer", `${result.status} ${found[0] ?? `${result.bytes} bytes`}`);
      report.atLeast(
        part,
        "refused with a listed code",
        result.status >= 400 && found.every((code) => codes.has(code)) ? 1 : 0,
        1,
      );
    }
  },
};
