import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { type DocumentNode, Kind, parse, Source } from "graphql";

/** The characters that are parsed in one step: some ten milliseconds. */
const charactersInStep = 50_000;

/** The longest pause between two steps, in milliseconds. */
const longestPauseMs = 100;

/** The steps in which a supergraph is loaded on a thread that answers requests meanwhile. */
export class LoadingSteps {
  readonly #isServing: boolean;
  #beganAt = performance.now();

  /** Takes whether requests are answered meanwhile. */
  constructor(isServing: boolean) {
    this.#isServing = isServing;
  }

  /**
   * Ends a step. While requests are answered, a pause as long as the step follows: a request takes several turns of the event loop, and
   * would otherwise wait for a step in each.
   */
  async end(): Promise<void> {
    if (this.#isServing) await sleep(Math.min(longestPauseMs, performance.now() - this.#beganAt));
    else await nextTurn();
    this.#beganAt = performance.now();
  }

  /** Parses a schema that has been printed by graphql-js, whose definitions are apart by an empty line. */
  async parse(sdl: string): Promise<DocumentNode> {
    const definitions: DocumentNode["definitions"][number][] = [];
    for (const part of partsOf(sdl)) {
      definitions.push(...parse(new Source(part), { noLocation: true }).definitions);
      await this.end();
    }
    return { kind: Kind.DOCUMENT, definitions };
  }
}

/** Cuts a printed schema between definitions. An empty line within a description or before an indented field is no end of one. */
function partsOf(sdl: string): string[] {
  const parts: string[] = [];
  let part: string[] = [];
  let length = 0;
  let isWithinText = false;
  const paragraphs = sdl.split("\n\n");
  for (const [index, paragraph] of paragraphs.entries()) {
    part.push(paragraph);
    length += paragraph.length;
    const marks = paragraph.replaceAll('\\"""', "").split('"""').length - 1;
    if (marks % 2 === 1) isWithinText = !isWithinText;
    const isEnd = /^\S/.test(paragraphs[index + 1] ?? "");
    if (isWithinText || !isEnd || length < charactersInStep) continue;
    parts.push(part.join("\n\n"));
    part = [];
    length = 0;
  }
  if (part.some((paragraph) => paragraph.trim() !== "")) parts.push(part.join("\n\n"));
  return parts;
}
