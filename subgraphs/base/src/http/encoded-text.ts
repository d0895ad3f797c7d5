import { isUtf8 } from "node:buffer";

/** What URLSearchParams puts in the place of bytes that are not UTF-8. */
const replacement = "\ufffd";

/**
 * Reads the parameters of a URL.
 *
 * @throws Error with `statusCode` 400 if the percent-encoded bytes of a value are not UTF-8
 */
export function urlParameters(url: string): URLSearchParams {
  const mark = url.indexOf("?");
  const search = mark === -1 ? "" : url.slice(mark);
  const parameters = new URLSearchParams(search);
  // The character itself may be meant.
  if ([...parameters.values()].some((value) => value.includes(replacement))) requireDecodable(search);
  return parameters;
}

function requireDecodable(search: string): void {
  try {
    decodeURIComponent(search);
  } catch (cause) {
    throw Object.assign(new Error("The URL is not UTF-8", { cause }), { statusCode: 400 });
  }
}

/**
 * Decodes a JSON request body, which is UTF-8 (RFC 8259, section 8.1). A decoder would replace other bytes by U+FFFD.
 *
 * @throws SyntaxError if it is not UTF-8
 */
export function utf8Text(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new SyntaxError("The request body is not UTF-8");
  return bytes.toString("utf8");
}
