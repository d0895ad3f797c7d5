import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EnvironmentError } from "@thidua/base/env";
import { parseWords } from "../databases/parse-words.js";
import { UsageError } from "../databases/usage-error.js";
import { inRepository } from "../paths.js";

const usage = `npm run gateway-secrets -- <thư mục/directory> [--replace <tên/name>] [--retire <tên/name>]

  Tạo bí mật mà gateway chứng minh với từng subgraph: mỗi subgraph một tệp mang tên nó, tệp đã có thì giữ nguyên.
  Makes the secrets by which the gateway proves itself: a file for each subgraph, named as it. Files that exist stay.

  --replace   đặt bí mật mới lên trước bí mật đang dùng; cả hai đều có hiệu lực / puts a new secret before the present one; both are valid
  --retire    bỏ bí mật cũ sau khi mọi gateway đã đọc tệp (một giây) / removes the old one when every gateway has read the file (a second)`;

/**
 * `npm run gateway-secrets`: writes a secret for each subgraph, or replaces one. Files are readable by their owner alone, and
 * written in place, so that a container that has mounted one sees the change.
 *
 * @throws UsageError, and EnvironmentError for a subgraph without a file
 */
export async function gatewaySecretsProgram(): Promise<void> {
  const given = read();
  if (!given) {
    console.log(usage);
    return;
  }
  const { directory, replace, retire } = given;
  if (replace !== undefined) {
    const path = join(directory, replace);
    writeSecrets(path, [newSecret(), secretsOf(path)[0]!]);
  } else if (retire !== undefined) {
    const path = join(directory, retire);
    writeSecrets(path, secretsOf(path).slice(0, 1));
  } else {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    for (const name of subgraphNames()) {
      const path = join(directory, name);
      if (!existsSync(path)) writeSecrets(path, [newSecret()]);
      console.log(path);
    }
  }
}

/** 256 bits, in characters that a header can have. */
function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

function writeSecrets(path: string, secrets: readonly string[]): void {
  writeFileSync(path, `${secrets.join("\n")}\n`, { mode: 0o600 });
}

function secretsOf(path: string): string[] {
  if (!existsSync(path)) throw new EnvironmentError([`${path}: không có tệp này / there is no such file`]);
  return readFileSync(path, "utf8").split("\n").filter(Boolean);
}

/** The own subgraphs of the graph: a foreign one checks its callers as it likes. */
function subgraphNames(): string[] {
  const list = JSON.parse(readFileSync(inRepository("schema/subgraphs/subgraphs.json"), "utf8")) as {
    name: string;
    kind: string;
  }[];
  return list.filter(({ kind }) => kind === "OWN").map(({ name }) => name);
}

/** What the command line asks for; undefined when it asks for help. */
function read(): { directory: string; replace?: string; retire?: string } | undefined {
  const { values, positionals } = parseWords(
    {
      options: {
        replace: { type: "string" },
        retire: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
      allowPositionals: true,
    },
    usage,
  );
  const { replace, retire, help } = values;
  if (help) return undefined;
  if (positionals.length !== 1) throw new UsageError("Cần một thư mục / One directory is needed", usage);
  if (replace !== undefined && retire !== undefined)
    throw new UsageError("--replace, --retire: chỉ một trong hai / one of the two only", usage);
  return { directory: positionals[0]!, replace, retire };
}
