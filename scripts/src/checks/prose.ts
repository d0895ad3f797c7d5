import { nullInVietnamese, nullPhrases, unexplainedNull } from "./null-explanations.js";
import { codeTemplates, isAllowed } from "./prose-exceptions.js";
import { type ProseRule, proseRules, quotedSection, stylePath } from "./prose-rules.js";
import type { RepositoryFile } from "./repository-files.js";
import { type Segment, segmentsOf } from "./source-segments.js";

/** A word that the style guide rules out, and where it stands. */
export interface ProseHit {
  path: string;
  line: number;
  word: string;
  instead: string;
}

/** What is not checked, and why. */
const excluded = [
  // Texts that others wrote.
  /^scripts\/data\/|\/seed\/data\/|^LICENSE$/,
  // Generated from sources that are checked themselves.
  /^package-lock\.json$|^schema\/(?:supergraph|(?:subgraphs|published)\/[^/]+)\.graphql$|^schema\/ACCESS\.md$|\.svg$/,
  // A migration that has been applied somewhere is not rewritten.
  /\/migrations\/\d/,
  // The check's own quotations of the list.
  /^scripts\/src\/checks\/prose(?:-exceptions|\.test)\.ts$/,
];

/**
 * Finds the words that `schema/STYLE.md` rules out, in comments, documents, texts, identifiers, file names and the descriptions
 * of the schema. Takes the files to look at; the list is read from the style guide among `guide`.
 */
export function proseHits(files: readonly RepositoryFile[], guide: readonly RepositoryFile[] = files): ProseHit[] {
  const matchers = proseRules(guide).map(matcherOf);
  return files
    .filter(({ path }) => !excluded.some((pattern) => pattern.test(path)))
    .flatMap((file) => hitsOfFile(file, matchers));
}

/** One line for each hit: `path:line: word (write …)`. */
export function formatProseHit({ path, line, word, instead }: ProseHit): string {
  return `${path}:${line}: "${word}" (write ${instead})`;
}

interface Matcher {
  rule: ProseRule;
  inSentences: RegExp;
  inNames: RegExp;
}

function hitsOfFile({ path, text }: RepositoryFile, matchers: readonly Matcher[]): ProseHit[] {
  const hits: ProseHit[] = [];
  const skipped = path === stylePath ? quotedSection(text) : { from: 0, to: 0 };
  const add = (offset: number, word: string, instead: string) => {
    if (offset >= skipped.from && offset < skipped.to) return;
    const line = text.slice(0, offset).split("\n").length;
    hits.push({ path, line, word: word.replace(/\s+/g, " "), instead });
  };
  for (const { rule, inNames } of matchers) {
    if (rule.scope !== "prose and names") continue;
    for (const match of path.matchAll(inNames))
      if (!isAllowed({ path, text: path, at: match.index, word: match[0], kind: "path", file: text }))
        hits.push({ path, line: 0, word: match[0], instead: rule.instead });
  }
  for (const segment of segmentsOf(path, text)) {
    for (const { rule, inSentences, inNames } of matchers) {
      if (!appliesTo(rule, segment)) continue;
      for (const match of segment.text.matchAll(rule.scope === "prose and names" ? inNames : inSentences)) {
        const where = { path, text: segment.text, at: match.index, word: match[0], kind: segment.kind, file: text };
        if (!isAllowed(where)) add(segment.offset + match.index, match[0], rule.instead);
      }
    }
    if (segment.kind !== "code")
      for (const at of nullInVietnamese(segment)) add(segment.offset + at, "null", "để trống");
    if (segment.kind === "description" && !path.startsWith(codeTemplates))
      for (const at of unexplainedNull(segment.text))
        add(segment.offset + at, "null", `null with one of: ${nullPhrases.join(" · ")}`);
  }
  return hits;
}

function appliesTo({ scope }: ProseRule, { kind }: Segment): boolean {
  if (scope === "prose and names") return true;
  if (scope === "descriptions") return kind === "description";
  return kind !== "code";
}

function matcherOf(rule: ProseRule): Matcher {
  const forms = (pattern: (word: string) => string) =>
    new RegExp(rule.words.map((word) => `(?:${pattern(word)})`).join("|"), "gu");
  return {
    rule,
    inSentences: forms((word) => {
      const [first = "", ...rest] = [...word];
      return `(?<!\\p{L})[${first}${first.toUpperCase()}]${spaced(rest.join(""))}(?!\\p{L})`;
    }),
    // Also as a part of a name, in camelCase, PascalCase, SCREAMING_SNAKE_CASE and kebab-case; never within a longer word.
    inNames: forms((word) => {
      const capital = word[0]!.toUpperCase() + word.slice(1);
      const upper = word.toUpperCase();
      return `(?<!\\p{L})${spaced(word)}(?!\\p{Ll})|(?<!\\p{Lu})${spaced(capital)}(?!\\p{Ll})|(?<!\\p{L})${upper}(?!\\p{L})`;
    }),
  };
}

/** A phrase may be broken over two lines of a comment; `<TypeName>` stands for the name of a type, or a placeholder of one. */
function spaced(phrase: string): string {
  return phrase
    .replace(/ /g, "\\s+(?:\\*\\s+|//\\s+|#\\s+)?")
    .replace("<TypeName>", "(?:\\$\\{[^}]+\\}|[A-Z][A-Za-z]+)");
}
