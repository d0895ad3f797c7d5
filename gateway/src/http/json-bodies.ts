import { utf8Text } from "@thidua/base/http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { mayHaveLongNumber } from "../exact-numbers.js";

/** The texts of request bodies with long numbers, which the parsed body may hold rounded. */
const texts = new WeakMap<FastifyRequest, string>();

/** Parses request bodies as JSON, the only type that is accepted. Fastify's own parser accepts bytes that are not UTF-8. */
export function addJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, bytes: Buffer, done) => {
    try {
      const text = utf8Text(bytes);
      if (mayHaveLongNumber(text)) texts.set(request, text);
      parse(request, text, done);
    } catch (error) {
      done(error as Error);
    }
  });
}

/** Returns the text of a JSON request body in which a number may be longer than a double; undefined for any other. */
export function textWithLongNumbers(request: FastifyRequest): string | undefined {
  return texts.get(request);
}
