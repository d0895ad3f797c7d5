import { readSdlFile } from "../../compose/read-sdl-file.js";
import { readSubgraphs, type Subgraph } from "../../compose/read-subgraphs.js";
import { runCommand, UsageError } from "../../compose/run-command.js";
import { nameProblem } from "../../compose/subgraph-name.js";
import { contractPaths } from "../contract-paths.js";
import { checkSchema } from "./check-schema.js";
import { isPassed, printReport } from "./print-report.js";
import { publishedApi } from "./published-api.js";
import { vietnameseDay } from "./removal-day.js";

/*
 * `npm run schema:check -- --subgraph training --file new.graphql`: whether an SDL may take the place of a subgraph's present one.
 * Without options: whether the committed subgraphs may be published. It writes nothing.
 */

const usage = `npm run schema:check [-- --subgraph <tên/name> --file <tệp/file.graphql>]

  --subgraph  phân hệ cần kiểm tra / the subgraph to check
  --file      lược đồ mới của phân hệ đó / its new SDL

Không có tùy chọn: kiểm tra những gì đang có trong schema/subgraphs. Kết thúc với mã 0 khi đạt, 1 khi không.
Without options it checks what is in schema/subgraphs. The exit code is 0 if the check passes, else 1.
Các quy tắc / the rules: schema/FOREIGN-SUBGRAPHS.md`;

runCommand({
  usage,
  options: { subgraph: { type: "string" }, file: { type: "string" } },
  run({ subgraph, file }) {
    if ((subgraph === undefined) !== (file === undefined))
      throw new UsageError("--subgraph và --file đi cùng nhau / --subgraph and --file belong together");
    const stored = readSubgraphs(contractPaths.subgraphs);
    const subgraphs = subgraph === undefined ? stored : withFile(stored, subgraph, file!);
    const report = checkSchema({
      subgraphs,
      checked: subgraph,
      published: publishedApi(contractPaths.published),
      queries: contractPaths.queries,
      snapshots: { present: contractPaths.changes, published: contractPaths.publishedChanges },
      today: vietnameseDay(),
    });
    console.log(printReport(report));
    return isPassed(report) ? 0 : 1;
  },
});

/** The stored subgraphs with the SDL of a file in place of one of them, or beside them. */
function withFile(stored: readonly Subgraph[], name: string, file: string): Subgraph[] {
  const problem = nameProblem(name);
  if (problem) throw new UsageError(`--subgraph (“${name}”): ${problem}`);
  const sdl = readSdlFile("--file", file);
  if (stored.some((one) => one.name === name)) return stored.map((one) => (one.name === name ? { ...one, sdl } : one));
  return [...stored, { name, url: `http://${name}/graphql`, owner: name, kind: "FOREIGN", sdl }];
}
