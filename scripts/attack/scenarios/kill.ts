import { randomUUID } from "node:crypto";
import { waitUntilReady } from "../installation/installation.ts";
import { reportedErrors } from "../judgement/judge-answer.ts";
import { graphqlRequest, send } from "../requests/send.ts";
import { countedCodes, isWhole, startSteadyLoad } from "../requests/steady-load.ts";
import { pause } from "./pause.ts";
import { smallQuestion } from "./questions.ts";
import { goal, type Scenario } from "./scenario.ts";

const mutation = `mutation ($input: CreateStatisticsCategoryInput!) {
  createStatisticsCategory(input: $input) { statisticsCategory { code } userErrors { code } } }`;

/** The awards subgraph is ended by SIGKILL while records are written, and started again. */
export const kill: Scenario = {
  name: "kill",
  isInShort: true,
  async play(context) {
    const { run, installation, report } = context;
    const { service, tokens, database } = installation;
    const url = service("gateway").url;
    const rounds = run.isShort ? 1 : 3;
    const prefix = `K${randomUUID().slice(0, 6).toUpperCase()}`;
    const codeOf = (number: number) => `${prefix}_${number}`;
    const writer = { authorization: `Bearer ${tokens.PROVINCE_ADMIN[0]}`, "x-forwarded-for": "10.7.7.7" };
    const writes = startSteadyLoad(run.isShort ? 8 : 20, (number) => {
      const code = codeOf(number);
      const input = { code, labelVi: `Loại ${code}`, labelEn: `Category ${code}`, position: number + 100 };
      return send(url, graphqlRequest(mutation, { input }, writer), { timeoutMs: 20_000 });
    });
    const reads = startSteadyLoad(run.isShort ? 4 : 10, (number) =>
      send(url, graphqlRequest(smallQuestion("organizations", number), undefined, { "x-forwarded-for": "10.7.7.8" })),
    );
    for (let round = 0; round < rounds; round++) {
      await pause(1.5);
      service("awards").signal("SIGKILL");
      await service("awards").ended;
      await pause(0.5);
      await installation.start("awards");
      await waitUntilReady(url);
    }
    // The gateway asks again within the time for which its breaker stays open.
    await pause(6);
    const [written, read] = await Promise.all([writes.stop(), reads.stop()]);
    const acknowledged = written.flatMap(({ answer }, number) =>
      isWhole(answer) && answer.text.includes(codeOf(number)) ? [codeOf(number)] : [],
    );
    const rows = await database.query<{ code: string }>(
      "select code from awards.statistics_category where code = any($1)",
      [acknowledged],
    );
    const kept = new Set(rows.map(({ code }) => code));
    const lost = acknowledged.filter((code) => !kept.has(code));
    const part = "kill -9 of awards";
    report.figure(part, "writes, acknowledged", `${written.length}, ${acknowledged.length}`);
    report.atMost(part, "acknowledged writes that are lost", lost.length, 0, lost.slice(0, 10));
    report.atLeast(part, "acknowledged writes", acknowledged.length, 1);
    const [halves] = await database.query<{ count: number }>(
      `select count(*)::int as "count" from awards.statistics_category "row" where code like $1
         and not exists (select from awards.change where change.id = "row".id)`,
      [`${prefix}%`],
    );
    report.atMost(part, "records without their change", halves!.count, 0);
    const others = read.filter(({ answer }) => !isWhole(answer));
    report.atMost(part, "reads of organizations that failed", others.length, goal(context, 0, 3), [
      others[0]?.answer.text.slice(0, 300) ?? "",
    ]);
    const codes = countedCodes(
      written.map(({ answer }) => answer),
      (text) => reportedErrors(text).codes,
    );
    report.figure(part, "answers to writes", JSON.stringify(codes));
    report.atMost(part, "INTERNAL_ERROR", codes.INTERNAL_ERROR ?? 0, 0);
  },
};
