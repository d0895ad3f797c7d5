import { fileURLToPath } from "node:url";
import { defaultAdmission } from "@thidua/base/admission";
import {
  admissionFields,
  drainFields,
  environmentField,
  healthFields,
  hostField,
  integerField,
  limitFields,
  logLevelField,
  metricsFields,
  pathField,
  portField,
  textField,
  tokenFields,
  tracingFields,
  urlField,
} from "@thidua/base/env";
import { z } from "zod";
import { defaultOperationTimeoutMs } from "./context.js";
import { defaultRateLimits } from "./rate-limits/index.js";

const originsField = z
  .string()
  .transform((text) =>
    text
      .split(",")
      .map((origin) => origin.trim())
      .filter(Boolean),
  )
  .refine(
    (origins) =>
      origins.every((origin) => origin === "*" || (URL.canParse(origin) && new URL(origin).origin === origin)),
    "phải là * hoặc các địa chỉ như https://tinh.gov.vn, cách nhau bằng dấu phẩy / must be * or origins such as https://tinh.gov.vn, separated by commas",
  )
  .meta({ values: "*; https://tinh.gov.vn,https://…" });

/** Addresses by the names of subgraphs. A comma separates two of them only where a name follows. */
const subgraphUrlsField = z
  .string()
  .transform((text, context) => {
    const urls = new Map<string, string>();
    for (const part of text.split(/,(?=\s*[a-z0-9-]+=)/)) {
      const [, name = "", url = ""] = /^\s*([a-z0-9-]+)=(.*?)\s*$/.exec(part) ?? [];
      const problem = !urlField.safeParse(url).success
        ? `“${part}” phải có dạng tên=http(s)://… / must look like name=http(s)://…`
        : urls.has(name)
          ? `“${name}” có hai địa chỉ / has two addresses`
          : undefined;
      if (problem) context.addIssue({ code: "custom", message: problem });
      urls.set(name, url);
    }
    return urls as ReadonlyMap<string, string>;
  })
  .meta({ values: "awards=https://…/graphql,campaigns=https://…/graphql" });

const redisUrlField = z
  .string()
  .refine(
    (value) => URL.canParse(value) && ["redis:", "rediss:"].includes(new URL(value).protocol),
    "phải có dạng redis://… hoặc rediss://… / must look like redis://… or rediss://…",
  )
  .meta({ values: "redis://…, rediss://…" });

/** A budget of a caller for one minute. 0 sets no limit. */
const rateField = (standard: number, vi: string, en: string) =>
  integerField(0, 1_000_000_000)
    .default(standard)
    .meta({
      unit: "/ phút (a minute)",
      vi: `${vi}; 0 là không giới hạn.`,
      en: `${en}; 0 sets no limit.`,
    });

/** The supergraph that the sources give. `gateway/src` and `gateway/dist` are equally deep. */
export const defaultSupergraphPath = fileURLToPath(new URL("../../schema/supergraph.graphql", import.meta.url));

/** The settings of the gateway process. */
export const gatewayEnvironmentSchema = z.object({
  NODE_ENV: environmentField,
  HOST: hostField,
  PORT: portField.default(4000).meta({
    vi: "Cổng mà gateway lắng nghe; 0: hệ điều hành chọn, địa chỉ được in ra.",
    en: "The port on which the gateway listens; 0: the system chooses, and the address is printed.",
  }),
  ...drainFields,
  LOG_LEVEL: logLevelField.default("info").meta({ vi: "Mức của nhật ký vận hành.", en: "The level of the log." }),
  ...metricsFields,
  ...tracingFields,
  ...healthFields,
  SUPERGRAPH_PATH: pathField.default(defaultSupergraphPath).meta({
    vi: "Tệp supergraph. Hệ thống thật dùng bản đã công bố (schema/published/supergraph.graphql).",
    en: "The supergraph file. Production serves the published one (schema/published/supergraph.graphql).",
  }),
  /** How often the supergraph file is checked for changes, in milliseconds; 0 reads it once. */
  SUPERGRAPH_WATCH_MS: integerField(0, 3_600_000).default(1_000).meta({
    unit: "ms",
    vi: "Khoảng thời gian giữa hai lần xem tệp supergraph có thay đổi; 0 là chỉ đọc một lần.",
    en: "The time between two looks at the supergraph file; 0 reads it once.",
  }),
  /** The directory of the last good supergraph. */
  LAST_SUPERGRAPH_DIRECTORY: pathField.default(".data/supergraph").meta({
    vi: "Thư mục giữ supergraph tốt gần nhất; gateway dùng bản này khi khởi động lại mà tệp bị hỏng hoặc không còn.",
    en: "The directory in which the last good supergraph is kept. A gateway that is restarted with a bad or missing file serves it.",
  }),
  /** Addresses of subgraphs by their names. */
  SUBGRAPH_URLS: subgraphUrlsField.optional().meta({
    vi: "Địa chỉ GraphQL của các subgraph, tên=địa chỉ, cách nhau bằng dấu phẩy; thay cho các biến <NAME>_URL. Tên phải có trong supergraph.",
    en: "The GraphQL addresses of subgraphs, name=address, separated by commas, in place of variables <NAME>_URL. Each name is in the supergraph.",
  }),
  /** The deadline of one request to a subgraph, in milliseconds. */
  SUBGRAPH_TIMEOUT_MS: integerField(50, 600_000).default(10_000).meta({
    unit: "ms",
    vi: "Thời hạn của một yêu cầu gửi đến subgraph; quá hạn thì subgraph coi như không truy cập được.",
    en: "The deadline of one request to a subgraph; after it the subgraph counts as unreachable.",
  }),
  /** The secrets by which the gateway proves itself to the subgraphs. */
  SUBGRAPH_SECRETS_DIRECTORY: pathField.optional().meta({
    vi: "Thư mục có bí mật gửi cho từng subgraph, mỗi tệp mang tên subgraph; được đọc lại khi thay đổi. Subgraph của hệ thống thật không trả lời khi thiếu bí mật này.",
    en: "The directory with the secret for each subgraph, in a file named as the subgraph, read again when it changes. A subgraph in production does not answer without it.",
  }),
  /** The time for a whole operation, in milliseconds. */
  OPERATION_TIMEOUT_MS: integerField(50, 600_000).default(defaultOperationTimeoutMs).meta({
    unit: "ms",
    vi: "Thời hạn của cả một thao tác, dù phải hỏi nhiều subgraph lần lượt; quá hạn thì phần chưa có trả về lỗi OPERATION_TIMEOUT.",
    en: "The time for a whole operation, however many subgraphs it asks in turn; what is missing then has the error OPERATION_TIMEOUT.",
  }),
  /** Origins whose pages may call the gateway from a browser; none by default. */
  CORS_ORIGINS: originsField.default([]).meta({
    vi: "Các trang web được gọi gateway từ trình duyệt, cách nhau bằng dấu phẩy; * là mọi trang. Không đặt: không trang nào khác.",
    en: "The origins whose pages may call the gateway from a browser, separated by commas; * is every origin. Not set: no other.",
  }),
  ...tokenFields,
  ...limitFields,
  ...admissionFields(defaultAdmission.maxHeavyPerCaller),
  /** The part of a processor's time that a caller without a token may take while others wait, in percent. */
  ADDRESS_SHARE_PERCENT: integerField(1, 100)
    .default(defaultAdmission.addressShare * 100)
    .meta({
      unit: "%",
      vi: "Phần thời gian bộ xử lý mà một địa chỉ mạng chưa đăng nhập được dùng khi người khác đang chờ; yêu cầu vượt phần này chờ sau họ, còn khi rảnh thì vẫn chạy. 100 là lần lượt như nhau.",
      en: "The part of a processor's time that a network address without a token may take while others wait. What it asks for beyond that waits behind them, and runs when none does. 100: all in turn.",
    }),
  RATE_LIMIT_REQUESTS: rateField(
    defaultRateLimits.requestsPerMinute,
    "Số yêu cầu của một địa chỉ mạng chưa đăng nhập",
    "The requests of one network address without a token",
  ),
  RATE_LIMIT_REQUESTS_SIGNED_IN: rateField(
    defaultRateLimits.requestsPerMinuteSignedIn,
    "Số yêu cầu của một người đã đăng nhập",
    "The requests of one signed-in caller",
  ),
  RATE_LIMIT_COST: rateField(
    defaultRateLimits.costPerMinute,
    "Tổng chi phí của một địa chỉ mạng chưa đăng nhập",
    "The cost of the operations of one network address without a token",
  ),
  RATE_LIMIT_COST_SIGNED_IN: rateField(
    defaultRateLimits.costPerMinuteSignedIn,
    "Tổng chi phí của một người đã đăng nhập",
    "The cost of the operations of one signed-in caller",
  ),
  /** The Redis in which replicas share their counters. Without it each counts in its own memory. */
  REDIS_URL: redisUrlField.optional().meta({
    vi: "Redis để các bản chạy song song của gateway đếm chung; không đặt thì mỗi bản đếm riêng.",
    en: "The Redis in which replicas of the gateway share their counters. Not set: each counts by itself.",
  }),
  GATEWAY_NAME: textField.optional().meta({
    vi: "Tên gateway mà nhật ký kiểm toán ghi cùng mỗi thay đổi; không đặt thì là tên máy.",
    en: "The name of the gateway that the audit trail has with each change. Not set: the name of the machine.",
  }),
  /** What the names of all keys in the Redis begin with. */
  REDIS_KEY_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{1,64}$/, "phải gồm 1–64 chữ cái, chữ số, _ . - / must be 1–64 letters, digits, _ . -")
    .default("thidua")
    .meta({
      values: "A–Z a–z 0–9 _ . -",
      vi: "Phần đầu tên của mọi khóa trong Redis; mỗi hệ thống dùng chung một Redis đặt một tên riêng.",
      en: "What the names of all keys in the Redis begin with; another one for each installation that shares it.",
    }),
  /** The number of trusted proxies in front of the gateway. Their information about a caller's address is used. */
  TRUST_PROXY: integerField(0, 10).default(0).meta({
    vi: "Số proxy đáng tin cậy trước gateway, để biết địa chỉ mạng của người gọi.",
    en: "The number of trusted proxies in front of the gateway, by which a caller's address is known.",
  }),
});

/** All variables that the gateway reads, with those whose names are data, for the operator's page. */
export const gatewaySettings = z.object({
  ...gatewayEnvironmentSchema.shape,
  "<NAME>_URL": urlField.optional().meta({
    vi: "Địa chỉ GraphQL của subgraph <NAME>, viết hoa, gạch nối thành gạch dưới (AWARDS_URL, TYPICAL_EXAMPLES_URL). Cũng dùng cho subgraph tham gia khi gateway đang chạy. Không đặt: địa chỉ ghi trong supergraph.",
    en: "The GraphQL address of the subgraph <NAME>, in upper case and with _ for - (AWARDS_URL, TYPICAL_EXAMPLES_URL). It also applies to a subgraph that joins while the gateway runs. Not set: the address in the supergraph.",
  }),
});
