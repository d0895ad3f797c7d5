import { defaultLimits, type OperationLimits } from "../limits/index.js";
import { integerField } from "./fields.js";

/** A limit of one operation: its greatest possible value, the limit that it sets, and its texts. */
const limitField = (most: number, limit: keyof OperationLimits, vi: string, en: string, unit?: string) =>
  integerField(1, most)
    .default(defaultLimits[limit])
    .meta({
      unit,
      vi: `${vi} Gateway và các subgraph phải đặt như nhau.`,
      en: `${en} The same value at the gateway and the subgraphs.`,
    });

/**
 * The limits of one operation at the gateway. A subgraph reads them too, and derives those of its own port: it then admits what the gateway
 * makes of an operation that it admits.
 */
export const limitFields = {
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
  MAX_REPEATED_FIELDS: limitField(
    1_000_000,
    "maxRepeatedFields",
    "Số cặp trường trùng tên nhiều nhất ở cùng một chỗ.",
    "The greatest number of pairs of fields with one name in one place.",
  ),
  MAX_DIRECTIVES: limitField(
    100_000,
    "maxDirectives",
    "Số directive nhiều nhất.",
    "The greatest number of directives.",
  ),
  MAX_PAGE_SIZE: limitField(
    100_000,
    "maxPageSize",
    "Số bản ghi nhiều nhất trong một trang (first, last); các subgraph của ta không trả quá 200.",
    "The greatest number of records on a page (first, last); our subgraphs give 200 at most.",
  ),
  MAX_COST: limitField(
    1_000_000_000,
    "maxCost",
    "Chi phí lớn nhất của một thao tác, tính trước khi thực hiện.",
    "The greatest cost of an operation, computed before execution.",
  ),
};

/** These settings as they are parsed. */
export type LimitSettings = Readonly<Record<keyof typeof limitFields, number>>;

/** Returns the limits of the gateway that the settings state. */
export function limitOptions(settings: LimitSettings): OperationLimits {
  return {
    maxBodyBytes: settings.MAX_BODY_BYTES,
    maxTokens: settings.MAX_TOKENS,
    maxDepth: settings.MAX_DEPTH,
    maxAliases: settings.MAX_ALIASES,
    maxRootFields: settings.MAX_ROOT_FIELDS,
    maxFields: settings.MAX_FIELDS,
    maxRepeatedFields: settings.MAX_REPEATED_FIELDS,
    maxDirectives: settings.MAX_DIRECTIVES,
    maxVariableDepth: defaultLimits.maxVariableDepth,
    maxPageSize: settings.MAX_PAGE_SIZE,
    maxCost: settings.MAX_COST,
  };
}
