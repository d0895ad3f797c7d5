import { commonErrors } from "@thidua/base/errors";
import { bilingual } from "@thidua/base/locale";
import { type ASTNode, GraphQLScalarType, Kind, print } from "graphql";
import { isCalendarDate } from "./calendar-date.js";
import { invalidValue } from "./invalid-value.js";

function check(value: unknown, node?: ASTNode): string {
  if (typeof value === "string" && isCalendarDate(value)) return value;
  throw invalidValue(commonErrors.INVALID_DATE, value, node);
}

function utcDay(value: Date): string {
  // toISOString writes years outside 0–9999 with a sign and six digits: such a text then fails the check.
  return Number.isNaN(value.getTime()) ? "" : value.toISOString().replace(/T.*$/, "");
}

/**
 * A calendar day without time or offset: in JS and in JSON a string "YYYY-MM-DD" (RFC 3339 `full-date`).
 * Giving it out also accepts a JS Date, of which it takes the UTC day. Anything that is not a real day between
 * 0001-01-01 and 9999-12-31 raises a GraphQLError with the code INVALID_DATE.
 */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: bilingual(
    "Ngày dương lịch, dạng NĂM-THÁNG-NGÀY, không có giờ, ví dụ 2019-09-03",
    "A calendar date, YYYY-MM-DD, without a time, such as 2019-09-03",
  ),
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: (value) => check(value instanceof Date ? utcDay(value) || value : value),
  parseValue: (value) => check(value),
  parseLiteral(node) {
    if (node.kind !== Kind.STRING) throw invalidValue(commonErrors.INVALID_DATE, print(node), node);
    return check(node.value, node);
  },
});
