import type { MessagePattern } from "./message-pattern.js";

/**
 * What graphql-js says about a value: in coercion of variables, of arguments, and in validation of literals. Source: graphql-js 16,
 * `utilities/coerceInputValue`, `type/scalars`, `type/definition`, `validation/rules/ValuesOfCorrectTypeRule`.
 */
export const valueMessages: readonly MessagePattern[] = [
  [/^Int cannot represent non-integer value: (?<value>.*)$/s, "cần một số nguyên, không phải {value}"],
  [
    /^Int cannot represent non 32-bit signed integer value: (?<value>.*)$/s,
    "số nguyên {value} nằm ngoài khoảng từ -2147483648 đến 2147483647",
  ],
  [/^Float cannot represent non numeric value: (?<value>.*)$/s, "cần một số, không phải {value}"],
  [/^String cannot represent a non string value: (?<value>.*)$/s, "cần một chuỗi ký tự, không phải {value}"],
  [/^Boolean cannot represent a non boolean value: (?<value>.*)$/s, "cần true hoặc false, không phải {value}"],
  [
    /^ID cannot represent (?:value|a non-string and non-integer value): (?<value>.*)$/s,
    "cần một mã định danh, không phải {value}",
  ],
  [
    /^Value "(?<value>.*)" does not exist in "(?<type>\w+)" enum\.(?<hint>.*)$/s,
    "“{value}” không phải là giá trị của {type}.{hint}",
  ],
  [
    /^Enum "(?<type>\w+)" cannot represent non-(?:string|enum) value: (?<value>.*?)\.(?<hint> Did you mean .*)?$/s,
    "cần một giá trị của {type}, không phải {value}.{hint}",
  ],
  [/^(?<type>\w+) cannot represent .*?: (?<value>.*)$/s, "{value} không phải là {type}"],
  [/^Expected non-nullable type "(?<type>.+)" not to be null\.$/, "giá trị kiểu {type} không được để trống"],
  [/^Expected type "(?<type>\w+)" to be an object\.$/, "cần một đối tượng kiểu {type}"],
  [
    /^Expected value of type "(?<type>[^"]+)", found (?<value>.*?)(?:\.|; .*)$/s,
    "cần một giá trị kiểu {type}, không phải {value}",
  ],
  [/^Expected type "(?<type>\w+)"\.(?: .*)?$/s, "giá trị không đúng kiểu {type}"],
  [
    /^Field "(?<field>[\w.]+)" of required type "(?<type>.+)" was not provided\.$/,
    "thiếu trường bắt buộc “{field}” (kiểu {type})",
  ],
  [
    /^Field "(?<field>.+)" is not defined by type "(?<type>\w+)"\.(?<hint>.*)$/s,
    "kiểu {type} không có trường “{field}”.{hint}",
  ],
  [
    /^Exactly one key must be specified for OneOf type "(?<type>\w+)"\.$|^OneOf Input Object "(?<type>\w+)" must specify exactly one key\.$/,
    "cần đúng một trường của kiểu {type}",
  ],
  [/^Field "(?<field>[\w.]+)" must be non-null\.$/, "trường “{field}” không được để trống"],
];
