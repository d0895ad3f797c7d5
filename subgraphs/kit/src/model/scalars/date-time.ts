import { commonErrors } from "@thidua/base/errors";
import { bilingual } from "@thidua/base/locale";
import { type ASTNode, GraphQLScalarType, Kind, print } from "graphql";
import { formatInstant, parseInstant } from "./instant.js";
import { invalidValue } from "./invalid-value.js";

function parse(value: unknown, node?: ASTNode): Date {
  const instant = typeof value === "string" ? parseInstant(value) : null;
  if (instant === null) throw invalidValue(commonErrors.INVALID_DATE_TIME, value, node);
  return instant;
}

/**
 * An instant: in JS a Date, in JSON an RFC 3339 text in Vietnamese time ("2019-09-03T14:55:00+07:00", milliseconds only
 * where they are not zero). Input may have any offset or Z but must have one. Giving it out also accepts such a text (from a
 * stored snapshot) and rewrites it. Anything else raises a GraphQLError with the code INVALID_DATE_TIME.
 */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description: bilingual(
    "Thời điểm theo RFC 3339, giờ Việt Nam, ví dụ 2019-09-03T14:55:00+07:00; dữ liệu đầu vào phải có múi giờ",
    "A date and time in RFC 3339, in Vietnamese time, such as 2019-09-03T14:55:00+07:00. Input must have an offset",
  ),
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize(value) {
    const text = formatInstant(value instanceof Date ? value : parse(value));
    if (text === null) throw invalidValue(commonErrors.INVALID_DATE_TIME, value);
    return text;
  },
  parseValue: (value) => parse(value),
  parseLiteral(node) {
    if (node.kind !== Kind.STRING) throw invalidValue(commonErrors.INVALID_DATE_TIME, print(node), node);
    return parse(node.value, node);
  },
});
