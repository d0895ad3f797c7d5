import { reportedErrors } from "../judgement/judge-answer.ts";
import { quantile } from "../observation/figures.ts";
import { observed } from "../observation/observe.ts";
import { graphqlRequest, send } from "../requests/send.ts";
import { countedCodes, isWhole, startSteadyLoad } from "../requests/steady-load.ts";
import { pause } from "./pause.ts";
import { smallQuestion } from "./questions.ts";
import { goal, type Scenario } from "./scenario.ts";

/** The campaigns subgraph is suspended: it accepts connections and answers nothing. Sixty requests a second, half of which need it. */
export const hang: Scenario = {
  name: "hang",
  isInShort: true,
  async play(context) {
    const { run, installation, report } = context;
    const { service } = installation;
    const url = service("gateway").url;
    const campaigns = service("campaigns");
    const part = "hang of campaigns";
    const seconds = run.isShort ? 6 : 15;
    const load = (subgraph: string) =>
      startSteadyLoad(run.isShort ? 10 : 30, (number) =>
        send(
          url,
          graphqlRequest(smallQuestion(subgraph, number), undefined, { "x-forwarded-for": `10.6.6.${number % 200}` }),
        ),
      );
    const observedServices = installation.all().filter(({ name }) => name !== "campaigns");
    const { result } = await observed(context, part, observedServices, async () => {
      const needing = load("campaigns");
      const others = load("organizations");
      await pause(1);
      campaigns.signal("SIGSTOP");
      const stoppedAt = needing.now();
      await pause(seconds);
      campaigns.signal("SIGCONT");
      const goesOnAt = needing.now();
      await pause(run.isShort ? 6 : 8);
      return { needing: await needing.stop(), others: await others.stop(), stoppedAt, goesOnAt };
    });
    const during = result.needing.filter(({ sentAt }) => sentAt >= result.stoppedAt && sentAt < result.goesOnAt);
    const waited = during.filter(({ answer }) => answer.milliseconds > 2_000);
    const failedOthers = result.others.filter(({ answer }) => !isWhole(answer));
    const codesOf = (text: string) => reportedErrors(text).codes;
    const open = during
      .filter(({ sentAt }) => sentAt > result.stoppedAt + 3_000)
      .map(({ answer }) => answer.milliseconds);
    report.figure(part, "requests that need campaigns", during.length);
    report.figure(
      part,
      "their answers",
      JSON.stringify(
        countedCodes(
          during.map(({ answer }) => answer),
          codesOf,
        ),
      ),
    );
    report.atMost(part, "of them waited longer than 2 s", waited.length, goal(context, 10, 20));
    report.atMost(
      part,
      "answer while it is known to hang, median (ms)",
      Math.round(quantile(open, 0.5)),
      goal(context, 20, 2_000),
    );
    report.atMost(part, "requests that need others and failed", failedOthers.length, goal(context, 0, 6), [
      failedOthers[0]?.answer.text.slice(0, 300) ?? "",
    ]);
    const slowest = quantile(
      result.others.map(({ answer }) => answer.milliseconds),
      0.99,
    );
    report.atMost(part, "others, p99 (ms)", Math.round(slowest), goal(context, 500, 5_000));
    const late = result.needing.filter(({ sentAt, answer }) => sentAt > result.goesOnAt && !isWhole(answer));
    const lastLate = late.at(-1);
    const backAfter = lastLate ? lastLate.sentAt - result.goesOnAt : 0;
    report.atMost(part, "whole answers again after (ms)", Math.round(backAfter), goal(context, 6_000, 30_000));
  },
};
