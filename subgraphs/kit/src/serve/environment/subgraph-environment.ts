import {
  addressFields,
  admissionFields,
  databaseUrlField,
  drainFields,
  environmentField,
  healthFields,
  hostField,
  integerField,
  limitFields,
  logLevelField,
  metricsFields,
  parseEnvironment,
  pathField,
  portField,
  secretFileFields,
  textField,
  tokenFields,
  tracingFields,
  withSecretFiles,
} from "@thidua/base/env";
import { z } from "zod";
import { auditFields } from "../../changes/audit-seals/index.js";
import {
  changesUrlSuffix,
  type MirrorSettings,
  mirrorAddressFields,
  mirrorFields,
} from "../../changes/mirror/mirror-settings.js";

/** The settings of one subgraph process. */
export const subgraphEnvironmentSchema = z.object({
  NODE_ENV: environmentField,
  HOST: hostField,
  PORT: portField.default(0).meta({
    vi: "Cổng mà dịch vụ lắng nghe; 0: hệ điều hành chọn, địa chỉ được in ra.",
    en: "The port on which the service listens; 0: the system chooses, and the address is printed.",
  }),
  LOG_LEVEL: logLevelField.default("info").meta({
    vi: "Mức của nhật ký vận hành.",
    en: "The level of the log.",
  }),
  ...drainFields,
  ...metricsFields,
  ...tracingFields,
  ...healthFields,
  /** Where the embedded database lives when no DATABASE_URL is given. */
  DATA_DIR: pathField.default(".data").meta({
    vi: "Thư mục của cơ sở dữ liệu nhúng (khi không có DATABASE_URL) và của khóa phát triển.",
    en: "The directory of the embedded database, where there is no DATABASE_URL, and of the development key.",
  }),
  DATABASE_URL: databaseUrlField.optional().meta({
    vi: "PostgreSQL 15 trở lên. Bắt buộc khi NODE_ENV=production.",
    en: "PostgreSQL 15 or newer. Required in production.",
  }),
  DATABASE_REPLICA_URL: databaseUrlField.optional().meta({
    vi: "Bản sao chỉ đọc của PostgreSQL, dùng cho các truy vấn.",
    en: "A read-only replica of PostgreSQL, which queries use.",
  }),
  /** Inserted into DATABASE_URL if that has no password, so that a compose file can pass the password alone as a file. */
  DATABASE_PASSWORD: textField.optional().meta({
    vi: "Mật khẩu, nếu DATABASE_URL không ghi.",
    en: "The password, if DATABASE_URL has none.",
  }),
  DATABASE_ROLES_DIRECTORY: pathField.optional().meta({
    vi: "Thư mục tệp mật khẩu của các vai trò (`npm run database-roles`). Khi đặt, mỗi lệnh kết nối bằng vai trò của nó, thay cho người dùng trong DATABASE_URL.",
    en: "The directory of the password files of the roles (`npm run database-roles`). With it each program connects by its own role, in place of the user of DATABASE_URL.",
  }),
  /** At least two: migrating holds a lock on one connection while it works on another. */
  DATABASE_POOL_SIZE: integerField(2, 200).default(10).meta({
    vi: "Số kết nối nhiều nhất đến PostgreSQL.",
    en: "The greatest number of connections to PostgreSQL.",
  }),
  /** Milliseconds after which PostgreSQL cancels a statement. */
  DATABASE_STATEMENT_TIMEOUT: integerField(100, 600_000).default(15_000).meta({
    unit: "ms",
    vi: "Thời gian sau đó PostgreSQL hủy một câu lệnh.",
    en: "The time after which PostgreSQL cancels a statement.",
  }),
  /** The secrets by which the gateway proves itself, one a line. */
  GATEWAY_SECRET_FILE: pathField.optional().meta({
    vi: "Tệp bí mật mà gateway phải gửi kèm mỗi yêu cầu: một hoặc hai dòng, được đọc lại khi thay đổi. Có tệp này thì /graphql chỉ trả lời gateway. Bắt buộc khi NODE_ENV=production.",
    en: "The file of the secret that the gateway sends with each request: one or two lines, read again when they change. With it /graphql answers only the gateway. Required in production.",
  }),
  /** Milliseconds after which a request is answered with an error and what it does is cancelled. */
  REQUEST_TIMEOUT: integerField(100, 600_000).default(10_000).meta({
    unit: "ms",
    vi: "Thời hạn của một yêu cầu GraphQL; quá hạn thì câu lệnh đang chạy bị hủy. Cổng có thể yêu cầu thời hạn ngắn hơn.",
    en: "The deadline of a GraphQL request, after which its running statement is cancelled. The gateway may ask for a shorter one.",
  }),
  ...limitFields,
  ...admissionFields(16),
  /** Days for which changes stay in the audit trail and the feed; for ever when not set. */
  CHANGE_RETENTION_DAYS: integerField(1, 36_500).optional().meta({
    unit: "ngày / days",
    vi: "Thời gian giữ các thay đổi; sau đó chỉ còn thay đổi mới nhất của mỗi bản ghi, và nhật ký kiểm tra dừng ở đó. Có DATABASE_ROLES_DIRECTORY thì `npm run prune` xóa, dịch vụ không xóa được. Không đặt: giữ mãi.",
    en: "The time for which changes are kept. After it only the newest change of each record remains, and the audit trail ends there. With DATABASE_ROLES_DIRECTORY `npm run prune` deletes, and the server cannot. Not set: without limit.",
  }),
  ...auditFields,
  ...tokenFields,
  ...mirrorFields,
});

/** All variables that a subgraph reads, with those whose names are data, for the operator's page. */
export const subgraphSettings = z.object({
  ...subgraphEnvironmentSchema.shape,
  ...secretFileFields,
  ...mirrorAddressFields,
});

/** The settings of a subgraph. */
export type SubgraphEnvironment = z.output<typeof subgraphEnvironmentSchema> & MirrorSettings;

/**
 * Parses the settings of a subgraph.
 *
 * @throws EnvironmentError with a line for each invalid variable
 */
export function parseSubgraphEnvironment(source: Readonly<Record<string, string | undefined>>): SubgraphEnvironment {
  const schema = z.intersection(
    subgraphEnvironmentSchema,
    z.object(addressFields(source, changesUrlSuffix)) as unknown as z.ZodType<MirrorSettings>,
  );
  const settings: SubgraphEnvironment = parseEnvironment(schema, withSecretFiles(source));
  if (!settings.DATABASE_PASSWORD) return settings;
  return {
    ...settings,
    DATABASE_URL: withPassword(settings.DATABASE_URL, settings.DATABASE_PASSWORD),
    DATABASE_REPLICA_URL: withPassword(settings.DATABASE_REPLICA_URL, settings.DATABASE_PASSWORD),
  };
}

function withPassword(url: string | undefined, password: string): string | undefined {
  if (!url) return undefined;
  const parsed = new URL(url);
  if (!parsed.password) parsed.password = encodeURIComponent(password);
  return parsed.toString();
}
