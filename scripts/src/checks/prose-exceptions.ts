/** A word that was found, with what surrounds it. */
export interface FoundWord {
  path: string;
  /** The segment that holds it. */
  text: string;
  /** Where it begins in the segment. */
  at: number;
  word: string;
  kind: "path" | "code" | "comment" | "string" | "prose" | "description";
  /** The whole file. */
  file: string;
}

/**
 * Files whose texts are code with descriptions in it: `null` is a type there. The descriptions are checked in what the generator
 * makes of them (`scripts/test/scenarios/new-aggregate.scenario.test.ts`).
 */
export const codeTemplates = "scripts/src/create/templates/";

/** Expressions that hold a word of the list and are right, everywhere or in one file. Each says why. */
const expressions: readonly { words: RegExp; around: RegExp; path?: string }[] = [
  // The term for a source that reports another one.
  { words: /^hands?$/i, around: /second-hand/i },
  // By a person instead of a program: the usual word for it.
  { words: /^hand$/i, around: /\bby hand\b|hand-?written|hand-?made/i },
  // The former name of a saved query, which is an address that still redirects.
  { words: /./, around: /^# formerly: /m },
  // The former names of modules, by which an earlier commit is measured.
  { words: /^house$/i, around: /./, path: "scripts/bench/src/checkout/module-places.ts" },
  // Former names of the API.
  { words: /^body$/i, around: /`\w*body\w*`/i, path: "schema/CHANGELOG.md" },
  // Fastify's error codes.
  { words: /^BODY$/, around: /FST_ERR_/ },
  // graphql-js's name for the text of a document.
  { words: /^body$/, around: /source\.body\b/ },
  // HTTP's body. Sentences name it: request body, response body.
  {
    words: /^bod(y|ies)$/i,
    around: /request|response|HTTP|JSON|POST|bytes|content-type|entity tag/i,
  },
];

// The element, as browser tests find it.
const bodyElement = 'locator("body")';

// Fastify's, undici's and our own names for HTTP's body, and the text of a news article.
const otherBodies =
  /^(max|maximum)?[bB]ody(Limit|Timeout|Bytes|Init|Lead|Raw|Clean|Schema)$|^(parse|present|read|write|request|response)Body$/;
const speaksHttp =
  /\b(fetch|reply|response|statusCode|undici|content-?type|executeOperation|IncomingMessage|body\.(data|errors|kind)|body: (Buffer|string|unknown))\b/i;

/** Whether a word of the list is right where it stands. */
export function isAllowed({ path, text, at, word, kind, file }: FoundWord): boolean {
  const line = surroundings(text, at);
  const isRight = (one: (typeof expressions)[number]) =>
    (one.path ?? path) === path && one.words.test(word) && one.around.test(line);
  if (expressions.some(isRight)) return true;
  if (!/^body$/i.test(word)) return false;
  if (/\.(html|css)$/.test(path)) return true;
  if (text === '"body"' && file.includes(bodyElement)) return true;
  const name = nameAt(text, at);
  // A placeholder of a template is code.
  const isCode = kind === "code" || text.lastIndexOf("${", at) > text.lastIndexOf("}", at);
  return otherBodies.test(name) || (isCode && /^body$/i.test(name) && speaksHttp.test(file));
}

/** The line of the word, and those beside it: a sentence of a comment may be broken. */
function surroundings(text: string, at: number): string {
  const before = text.lastIndexOf("\n", text.lastIndexOf("\n", at) - 1);
  const next = text.indexOf("\n", at);
  return text.slice(Math.max(0, before), next === -1 ? undefined : next);
}

function nameAt(text: string, at: number): string {
  const from = /[A-Za-z0-9_]*$/.exec(text.slice(0, at))![0].length;
  return /^[A-Za-z0-9_]*/.exec(text.slice(at - from))![0];
}
