import { join } from "node:path";
import { parseArgs } from "node:util";
import { EnvironmentError } from "@thidua/base/env";
import { openDevelopmentKeys, Role } from "@thidua/base/tokens";
import { parseSubgraphEnvironment } from "@thidua/kit/serve/environment";

const roles = Object.values(Role);
const mostHours = 24 * 366;

const usage = `npm run -s token -- --role EDITOR --organization <mã/code> [--role …] [--subject …] [--hours 8]

  --role          vai trò, viết được nhiều lần / role, may be repeated: ${roles.join(", ")}
  --organization  mã tổ chức mà người này làm việc / code of the organization that one acts for
  --subject       tên đăng nhập, ghi vào nhật ký / who one is in the audit trail (developer)
  --hours         số giờ mã có hiệu lực / hours until the token ends (8)

Ký bằng khóa phát triển trong DATA_DIR; hệ thống thật không nhận mã này.
Signed with the development key in DATA_DIR; production refuses it.`;

/** `npm run token`: prints a token for development, and nothing but the token, so that a shell can put it into a variable. */
async function token(): Promise<void> {
  const given = read();
  if (given === undefined) return;
  const settings = parseSubgraphEnvironment({ ...process.env, PORT: "0" });
  if (settings.NODE_ENV === "production")
    throw new EnvironmentError([
      "NODE_ENV: mã truy cập của hệ thống thật do nơi cấp mã phát hành, không do lệnh này / production tokens come from the identity provider, not from this command",
    ]);
  const keys = await openDevelopmentKeys(join(settings.DATA_DIR, "keys"));
  console.log(await keys.sign(given));
}

/** What the command line asks for; undefined when it asks for help. Raises UsageError. */
function read() {
  let values: { role?: string[]; organization?: string; subject?: string; hours?: string; help?: boolean };
  try {
    ({ values } = parseArgs({
      options: {
        role: { type: "string", multiple: true },
        organization: { type: "string" },
        subject: { type: "string" },
        hours: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }));
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  if (values.help) {
    console.error(usage);
    return undefined;
  }
  const { role = [], organization, subject, hours = "8" } = values;
  if (role.length === 0) throw new UsageError("--role: cần ít nhất một vai trò / at least one role is needed");
  for (const name of role)
    if (!roles.includes(name as Role))
      throw new UsageError(`--role: “${name}” không có trong danh sách / is not a role`);
  if (!/^\d+(\.\d+)?$/.test(hours) || Number(hours) <= 0 || Number(hours) > mostHours)
    throw new UsageError(
      `--hours: “${hours}” phải là số lớn hơn 0, không quá ${mostHours} / must be a number above 0, ${mostHours} at most`,
    );
  if (organization === "" || subject === "")
    throw new UsageError("--organization, --subject: không được để trống / must not be empty");
  return { roles: role, organization, subject, expiresIn: Math.ceil(Number(hours) * 3_600) };
}

/** The command line is wrong; its message says how it is written. */
class UsageError extends Error {
  constructor(problem: string) {
    super(`${problem}\n\n${usage}`);
    this.name = "UsageError";
  }
}

token().catch((error: unknown) => {
  console.error(error instanceof EnvironmentError || error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
});
