import { reportedErrors } from "../judgement/judge-answer.ts";
import { observed } from "../observation/observe.ts";
import { graphqlRequest, send } from "../requests/send.ts";
import { countedCodes, isWhole, startSteadyLoad } from "../requests/steady-load.ts";
import { pause } from "./pause.ts";
import { smallQuestion } from "./questions.ts";
import { goal, type Scenario } from "./scenario.ts";

/** Another session locks the table of campaigns for eleven seconds, as a careless migration does. */
export const databaseLock: Scenario = {
  name: "lock",
  isInShort: false,
  async play(context) {
    const { installation, report } = context;
    const { service, database } = installation;
    const part = "database lock of 11 s";
    const url = service("gateway").url;
    const load = (subgraph: string, perSecond: number) =>
      startSteadyLoad(perSecond, (number) =>
        send(
          url,
          graphqlRequest(smallQuestion(subgraph, number), undefined, { "x-forwarded-for": `10.5.5.${number % 200}` }),
        ),
      );
    const session = await database.connect();
    try {
      const { result } = await observed(context, part, installation.all(), async () => {
        const needing = load("campaigns", 10);
        const others = load("organizations", 10);
        await session.query("begin; lock table campaigns.campaign in access exclusive mode");
        await pause(11);
        await session.query("rollback");
        const freeAt = needing.now();
        await pause(6);
        return { needing: await needing.stop(), others: await others.stop(), freeAt };
      });
      const codes = countedCodes(
        result.needing.map(({ answer }) => answer),
        (text) => reportedErrors(text).codes,
      );
      report.figure(part, "answers", JSON.stringify(codes));
      report.atMost(part, "INTERNAL_ERROR", codes.INTERNAL_ERROR ?? 0, 0);
      report.atMost(part, "others that failed", result.others.filter(({ answer }) => !isWhole(answer)).length, 0);
      const late = result.needing.filter(({ sentAt, answer }) => sentAt > result.freeAt && !isWhole(answer)).at(-1);
      report.atMost(
        part,
        "whole answers again after (ms)",
        Math.round(late ? late.sentAt - result.freeAt : 0),
        goal(context, 6_000, 30_000),
      );
    } finally {
      await session.end();
    }
  },
};
