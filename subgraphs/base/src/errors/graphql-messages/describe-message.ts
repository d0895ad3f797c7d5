import type { LocalizedText } from "../../locale/index.js";
import { fillPattern, type MessagePattern } from "./message-pattern.js";
import { requestMessages } from "./request-messages.js";
import { valueMessages } from "./value-messages.js";

/** A message of graphql-js can repeat a whole value of the caller; what we read of it is its beginning and its end. */
const longest = 4_000;

const variable = /^Variable "(\$\w+)" got invalid value /;

/** What a message says, in both languages. */
export interface DescribedMessage extends LocalizedText {
  /** Where the value stands within a variable: `$filter.year.in.1`. Absent where the message is of no value of a variable. */
  place?: string;
}

/**
 * Words a message of graphql-js about a caller's input in both languages. Its own texts are English and print values of any length, with
 * inner objects as “[Object]”: ours name the variable, the path in it, and what is needed there.
 *
 * @returns null for a message that is not known
 */
export function describeGraphqlMessage(message: string): DescribedMessage | null {
  const [, name] = variable.exec(message) ?? [];
  if (name === undefined) return find([...requestMessages, ...valueMessages], message.slice(0, longest));
  for (
    let at = message.indexOf("; "), tried = 0;
    at >= 0 && tried < 200;
    at = message.indexOf("; ", at + 1), tried += 1
  ) {
    const inner = find(valueMessages, message.slice(at + 2, at + 2 + longest));
    if (!inner) continue;
    const [, path] = / at "([^"]+)"$/.exec(message.slice(Math.max(0, at - 2_000), at)) ?? [];
    const place = path === undefined ? ["", ""] : [` (${path})`, ` at "${path}"`];
    return {
      vi: `biến ${name}${place[0]}: ${inner.vi}`,
      en: `Variable "${name}" got invalid value${place[1]}; ${inner.en}`,
      // graphql-js begins the path with the variable's name: `filter.year.in[1]`.
      place: path === undefined ? name : `$${path.replace(/\[(\d+)\]/g, ".$1")}`,
    };
  }
  return { vi: `biến ${name} có giá trị không hợp lệ`, en: `Variable "${name}" got invalid value`, place: name };
}

function find(patterns: readonly MessagePattern[], message: string): LocalizedText | null {
  for (const pattern of patterns) {
    const text = fillPattern(pattern, message);
    if (text) return text;
  }
  return null;
}
