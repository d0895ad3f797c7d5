import { fileURLToPath } from "node:url";
import {
  environmentField,
  hostField,
  integerField,
  logLevelField,
  pathField,
  portField,
  tokenFields,
  urlField,
} from "@thidua/base/env";
import { z } from "zod";
import { defaultLimits, type OperationLimits } from "./limits/index.js";
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

/** A limit of one operation: its greatest possible value, the limit that it sets, and its texts. */
const limitField = (most: number, limit: keyof OperationLimits, vi: string, en: string, unit?: string) =>
  integerField(1, most).default(defaultLimits[limit]).meta({ vi, en, unit });

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
  LOG_LEVEL: logLevelField.default("info").meta({ vi: "Mức của nhật ký vận hành.", en: "The level of the log." }),
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
  /** Origins whose pages may call the gateway from a browser; none by default. */
  CORS_ORIGINS: originsField.default([]).meta({
    vi: "Các trang web được gọi gateway từ trình duyệt, cách nhau bằng dấu phẩy; * là mọi trang. Không đặt: không trang nào khác.",
    en: "The origins whose pages may call the gateway from a browser, separated by commas; * is every origin. Not set: no other.",
  }),
  ...tokenFields,
  MAX_BODY_BYTES: limitField(
    100_000_000,
    "maxBodyBytes",
    "Kích thước lớn nhất của một yêu cầu.",
    "The greatest size of a request.",
    "byte",
  ),
  MAX_TOKENS: limitField(
    1_000_000,
    "maxTokens",
    "Số token (đơn vị từ vựng) nhiều nhất của một thao tác GraphQL.",
    "The greatest number of tokens in a GraphQL document.",
  ),
  MAX_DEPTH: limitField(
    1_000,
    "maxDepth",
    "Số cấp trường lồng nhau nhiều nhất.",
    "The greatest depth of nested fields.",
  ),
  MAX_ALIASES: limitField(100_000, "maxAliases", "Số bí danh (alias) nhiều nhất.", "The greatest number of aliases."),
  MAX_ROOT_FIELDS: limitField(
    100_000,
    "maxRootFields",
    "Số trường gốc nhiều nhất.",
    "The greatest number of root fields.",
  ),
  MAX_FIELDS: limitField(1_000_000, "maxFields", "Số trường nhiều nhất.", "The greatest number of fields."),
  MAX_DIRECTIVES: limitField(
    100_000,
    "maxDirectives",
    "Số directive nhiều nhất.",
    "The greatest number of directives.",
  ),
  MAX_PAGE_SIZE: limitField(
    100_000,
    "maxPageSize",
    "Số bản ghi nhiều nhất trong một trang (first, last).",
    "The greatest number of records on a page (first, last).",
  ),
  MAX_COST: limitField(
    1_000_000_000,
    "maxCost",
    "Chi phí lớn nhất của một thao tác, tính trước khi thực hiện.",
    "The greatest cost of an operation, computed before execution.",
  ),
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
