import { reportedErrors } from "../judgement/judge-answer.ts";
import { graphqlRequest, send } from "../requests/send.ts";
import { countedCodes, isWhole, startSteadyLoad } from "../requests/steady-load.ts";
import { pause } from "./pause.ts";
import { smallQuestion } from "./questions.ts";
import { goal, type Scenario } from "./scenario.ts";

/** PostgreSQL ends all connections of the services, several times, while they read. */
export const lostConnections: Scenario = {
  name: "connections",
  isInShort: true,
  async play(context) {
    const { run, installation, report } = context;
    const { service, database, names } = installation;
    const part = "killed connections";
    const url = service("gateway").url;
    const reads = startSteadyLoad(30, (number) => {
      const query = smallQuestion(names[number % names.length]!, number);
      return send(url, graphqlRequest(query, undefined, { "x-forwarded-for": `10.4.4.${number % 200}` }));
    });
    const times = run.isShort ? 3 : 10;
    await pause(1);
    for (let time = 0; time < times; time++) {
      await database.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
      );
      await pause(0.7);
    }
    await pause(1);
    const answers = await reads.stop();
    const codes = countedCodes(
      answers.map(({ answer }) => answer),
      (text) => reportedErrors(text).codes,
    );
    report.figure(part, "answers", JSON.stringify(codes));
    report.atMost(part, "INTERNAL_ERROR", codes.INTERNAL_ERROR ?? 0, 0);
    const failed = answers.filter(({ answer }) => !isWhole(answer));
    report.atMost(
      part,
      "reads that failed (%)",
      Math.round((failed.length / answers.length) * 100),
      goal(context, 5, 30),
      [failed[0]?.answer.text.slice(0, 300) ?? ""],
    );
  },
};
