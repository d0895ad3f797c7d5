import { isUtf8 } from "node:buffer";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { mayHaveLongNumber } from "../exact-numbers.js";

/** The texts of request bodies with long numbers, which the parsed body may hold rounded. */
const texts = new WeakMap<FastifyRequest, string>();

/**
 * Parses request bodies as JSON. Fastify's own parser replaces bytes that are not UTF-8 by U+FFFD; here such a body is not
 * valid JSON (RFC 8259, section 8.1).
 */
export function addJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body: Buffer, done) => {
    if (!isUtf8(body)) return done(new SyntaxError("The request body is not UTF-8"));
    const text = body.toString("utf8");
    if (mayHaveLongNumber(text)) texts.set(request, text);
    parse(request, text, done);
  });
}

/** Returns the text of a JSON request body in which a number may be longer than a double; undefined for any other. */
export function textWithLongNumbers(request: FastifyRequest): string | undefined {
  return texts.get(request);
}
