import { readFileSync } from "node:fs";
import { EnvironmentError } from "@thidua/base/env";
import { Role } from "@thidua/base/tokens";
import { importJWK, type JWK, SignJWT } from "jose";
import { parseWords } from "../databases/parse-words.js";
import { UsageError } from "../databases/usage-error.js";

const roles: readonly string[] = Object.values(Role);
const mostHours = 24 * 366;

const usage = `npm run -s sign-token -- --key <private.jwk.json> --subject <tên/name> --role <vai trò/role> [--role …] [--organization <mã/code>] [--hours 8]

  --key           khóa do \`npm run keys\` tạo / the key that \`npm run keys\` made
  --subject       tên đăng nhập hoặc tên dịch vụ, ghi vào nhật ký / the person or service, as the audit trail names it
  --role          viết được nhiều lần / may be repeated: ${roles.join(", ")}
  --organization  mã tổ chức mà người này làm việc / the code of the organization for which the caller acts
  --hours         số giờ mã có hiệu lực / the hours until the token ends (8)

Các biến TOKEN_ISSUER và TOKEN_AUDIENCE phải như của các dịch vụ.
TOKEN_ISSUER and TOKEN_AUDIENCE in the environment must be those of the services.`;

/**
 * `npm run sign-token`: prints a token that is signed with a key of `npm run keys`, and nothing else.
 *
 * @throws UsageError, and EnvironmentError for a setting or a key that is missing
 */
export async function signTokenProgram(): Promise<void> {
  const given = read();
  if (!given) {
    console.log(usage);
    return;
  }
  const { TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience } = process.env;
  if (!issuer || !audience)
    throw new EnvironmentError([
      "TOKEN_ISSUER, TOKEN_AUDIENCE: cần đặt như của các dịch vụ / must be set as for the services",
    ]);
  const key = readKey(given.key);
  const now = Math.floor(Date.now() / 1_000);
  const claims = { roles: given.roles, ...(given.organization && { organization: given.organization }) };
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: key.alg!, typ: "at+jwt", kid: key.kid! })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(given.subject)
    .setIssuedAt(now)
    .setExpirationTime(now + Math.ceil(given.hours * 3_600))
    .sign(await importJWK(key));
  console.log(token);
}

function readKey(path: string): JWK {
  try {
    const key = JSON.parse(readFileSync(path, "utf8")) as JWK;
    if (key.d && key.kid && key.alg) return key;
  } catch {
    // Stated below.
  }
  throw new EnvironmentError([`--key: không đọc được khóa từ “${path}” / no private key can be read from “${path}”`]);
}

interface TokenArguments {
  key: string;
  subject: string;
  roles: readonly string[];
  organization?: string;
  hours: number;
}

/** What the command line asks for; undefined when it asks for help. */
function read(): TokenArguments | undefined {
  const { values } = parseWords(
    {
      options: {
        key: { type: "string" },
        subject: { type: "string" },
        role: { type: "string", multiple: true },
        organization: { type: "string" },
        hours: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    },
    usage,
  );
  const { key, subject, role = [], organization, hours = "8", help } = values;
  if (help) return undefined;
  if (!key || !subject || role.length === 0)
    throw new UsageError("Cần --key, --subject và --role / --key, --subject and --role are needed", usage);
  for (const name of role)
    if (!roles.includes(name))
      throw new UsageError(`--role: “${name}” không có trong danh sách / is not a role`, usage);
  if (!(Number(hours) > 0 && Number(hours) <= mostHours))
    throw new UsageError(
      `--hours: “${hours}” phải là số lớn hơn 0, không quá ${mostHours} / must be a number above 0, ${mostHours} at most`,
      usage,
    );
  return { key, subject, roles: role, organization, hours: Number(hours) };
}
