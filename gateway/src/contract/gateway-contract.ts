import { readFileSync, statSync } from "node:fs";
import { errorText } from "@thidua/base/errors";
import type { LocalizedText } from "@thidua/base/locale";
import type { FastifyBaseLogger } from "fastify";
import { z } from "zod";

const textsSchema = z.record(z.string(), z.object({ vi: z.string(), en: z.string() }));

/** What `npm run schema` writes beside the supergraph. */
const fileSchema = z.object({
  /** The closed list of codes. */
  errors: textsSchema,
  subgraphs: z.record(
    z.string(),
    z.object({
      kind: z.enum(["OWN", "FOREIGN"]),
      timeoutMs: z.int().positive().optional(),
      /** The codes of a foreign subgraph. */
      errors: textsSchema.optional(),
    }),
  ),
});

type ContractFile = z.output<typeof fileSchema>;

/** A code that may leave the gateway. */
export interface ListedCode {
  text: LocalizedText;
  /** Whether the gateway words it: the subgraph is another organization's. */
  isWordedHere: boolean;
}

const empty: ContractFile = { errors: {}, subgraphs: {} };

/** How often the file is looked at, in milliseconds. */
const lookMs = 2_000;

/**
 * What the gateway has to know of the subgraphs beside the supergraph: their error codes with both texts, and their deadlines. It is
 * read from `gateway.json` beside the supergraph. Codes that this process defines itself are listed without it.
 */
export class GatewayContract {
  readonly #path: string;
  readonly #log: FastifyBaseLogger;
  #file = empty;
  #seen: string | undefined;
  #lookedAt = Number.NEGATIVE_INFINITY;

  /** Takes the path of the file, which need not exist. */
  constructor(path: string, log: FastifyBaseLogger) {
    this.#path = path;
    this.#log = log;
  }

  /** Returns the deadline of a request to a subgraph in milliseconds; undefined when the list states none. */
  timeoutMs(subgraph: string): number | undefined {
    const { subgraphs } = this.#current();
    return Object.hasOwn(subgraphs, subgraph) ? subgraphs[subgraph]!.timeoutMs : undefined;
  }

  /** Returns a code that a subgraph may answer with; undefined for any other. */
  codeOf(subgraph: string, code: string): ListedCode | undefined {
    const { errors, subgraphs } = this.#current();
    const entry = Object.hasOwn(subgraphs, subgraph) ? subgraphs[subgraph] : undefined;
    const isWordedHere = entry?.kind === "FOREIGN";
    const declared = entry?.errors ?? {};
    // What else this process has defined, where the subgraphs run in it too, must not matter.
    const text =
      (Object.hasOwn(declared, code) ? declared[code] : undefined) ??
      (Object.hasOwn(errors, code) ? errors[code] : undefined) ??
      errorText(code);
    return text && { text, isWordedHere };
  }

  /** Whether a code is on the closed list, or declared by a foreign subgraph. */
  isListed(code: string): boolean {
    const { errors, subgraphs } = this.#current();
    const lists = [errors, ...Object.values(subgraphs).map((subgraph) => subgraph.errors ?? {})];
    return errorText(code) !== undefined || lists.some((list) => Object.hasOwn(list, code));
  }

  /** Answers from a file that is replaced while the gateway runs are judged by the new one a moment later. */
  #current(): ContractFile {
    const now = performance.now();
    if (now - this.#lookedAt < lookMs) return this.#file;
    this.#lookedAt = now;
    try {
      const { mtimeMs, size, ino } = statSync(this.#path);
      const seen = `${ino}:${mtimeMs}:${size}`;
      if (seen === this.#seen) return this.#file;
      this.#seen = seen;
      this.#file = fileSchema.parse(JSON.parse(readFileSync(this.#path, "utf8")));
    } catch (err) {
      if (this.#seen === "none") return this.#file;
      const isMissing = (err as NodeJS.ErrnoException).code === "ENOENT";
      if (isMissing) this.#seen = "none";
      this.#log.warn(
        { path: this.#path, ...(!isMissing && { err }) },
        isMissing
          ? "no list of error codes beside the supergraph; those of the subgraphs are replaced"
          : "list of error codes refused, the last good one stays in use",
      );
    }
    return this.#file;
  }
}
