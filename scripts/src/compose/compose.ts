import { readFileSync } from "node:fs";
import { join } from "node:path";
import { borderErrors } from "../schema/check/border-errors.js";
import { contractPaths } from "../schema/contract-paths.js";
import { withForeignFields } from "../schema/foreign-fields.js";
import { withoutSubgraph, withSubgraph } from "./change-subgraphs.js";
import { composeSubgraphs } from "./compose-subgraphs.js";
import { printGatewayFile, readErrorTexts } from "./gateway-file.js";
import { readSdlFile } from "./read-sdl-file.js";
import { readSubgraphs, type Subgraph, sdlFile } from "./read-subgraphs.js";
import { runCommand, UsageError } from "./run-command.js";
import { SchemaProblem } from "./schema-problem.js";
import { listFile, printSubgraphList } from "./subgraph-list.js";
import { writeFiles } from "./write-files.js";

/*
 * `npm run compose -- --add training=training.graphql --url http://…`: adds a foreign subgraph to the graph, or replaces its SDL.
 * `npm run compose -- --remove training` removes it. All subgraphs are composed before anything is written.
 */

const usage = `npm run compose -- --add <tên/name>=<tệp/file.graphql> --url <địa chỉ/address> [--owner <đơn vị vận hành/who runs it>]
npm run compose -- --remove <tên/name>

  --add     thêm một phân hệ bên ngoài, hoặc thay lược đồ của nó / add a foreign subgraph, or replace its SDL
  --url     địa chỉ GraphQL; bắt buộc khi thêm / its GraphQL address; required for a new one
  --owner   đơn vị vận hành / the organization that runs it
  --remove  bỏ một phân hệ bên ngoài / remove a foreign subgraph

Ghép thử trước khi ghi; có lỗi thì không ghi gì. / Everything is composed first; nothing is written if that fails.`;

runCommand({
  usage,
  options: {
    add: { type: "string" },
    remove: { type: "string" },
    url: { type: "string" },
    owner: { type: "string" },
  },
  run({ add, remove, url, owner }) {
    if ((add === undefined) === (remove === undefined))
      throw new UsageError("Cần --add hoặc --remove / either --add or --remove is needed");
    if (remove !== undefined && (url !== undefined || owner !== undefined))
      throw new UsageError("--url và --owner chỉ đi với --add / --url and --owner belong to --add");
    const before = readSubgraphs(contractPaths.subgraphs);
    if (remove !== undefined) {
      write(withoutSubgraph(before, remove), remove);
      console.log(`Đã bỏ phân hệ “${remove}” / removed the subgraph “${remove}”`);
    } else {
      const [, name = "", file = ""] = /^([^=]*)=(.+)$/.exec(add!) ?? [];
      if (file === "") throw new UsageError("--add có dạng tên=tệp.graphql / --add looks like name=file.graphql");
      const after = withSubgraph(before, { name, sdl: readSdlFile("--add", file), url, owner });
      write(after, name);
      const entry = after.find((subgraph) => subgraph.name === name)!;
      const isNew = !before.some((subgraph) => subgraph.name === name);
      console.log(
        `${isNew ? "Đã thêm phân hệ" : "Đã thay phân hệ"} “${name}” (${entry.url}, ${entry.owner}) / ${isNew ? "added" : "replaced"} the subgraph “${name}”`,
      );
    }
    console.log("Tiếp theo / next: npm run schema:check, npm run schema:publish");
    return 0;
  },
});

/** Composes the subgraphs, then writes what the change of one of them changes. */
function write(subgraphs: readonly Subgraph[], changed: string): void {
  const { supergraph, api } = composeSubgraphs(subgraphs);
  const subgraph = subgraphs.find(({ name }) => name === changed);
  const errors = subgraph ? borderErrors(subgraph, subgraphs) : [];
  if (errors.length > 0) throw new SchemaProblem(errors);
  const directory = contractPaths.subgraphs;
  writeFiles(
    new Map([
      [join(directory, sdlFile(changed)), subgraph?.sdl ?? null],
      [join(directory, listFile), printSubgraphList(subgraphs)],
      [contractPaths.access, withForeignFields(readFileSync(contractPaths.access, "utf8"), subgraphs)],
      [contractPaths.gateway, printGatewayFile(subgraphs, readErrorTexts(contractPaths.gateway))],
      [contractPaths.api, api],
      [contractPaths.supergraph, supergraph],
    ]),
  );
}
