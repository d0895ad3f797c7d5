import { mayHaveLoneSurrogate } from "@thidua/base/errors";
import { utf8Text } from "@thidua/base/http";
import type { FastifyInstance, FastifyRequest } from "fastify";

/** The requests in whose bodies an escape writes half a pair of surrogates. */
const escaped = new WeakSet<FastifyRequest>();

/** Parses request bodies as JSON, the only type that is accepted. Fastify's own parser accepts bytes that are not UTF-8. */
export function addJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, bytes: Buffer, done) => {
    try {
      const text = utf8Text(bytes);
      if (mayHaveLoneSurrogate(text)) escaped.add(request);
      parse(request, text, done);
    } catch (error) {
      done(error as Error);
    }
  });
}

/** Whether a lone surrogate may be in the body of a request. */
export function hasEscapedSurrogate(request: FastifyRequest): boolean {
  return escaped.has(request);
}
