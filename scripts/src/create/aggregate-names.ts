/** The names of an aggregate in all the forms that its files use. */
export interface AggregateNames {
  /** `pledge-review`: its folder and files. */
  readonly kebab: string;
  /** `pledgeReview`: its query, and the field of its payload. */
  readonly camel: string;
  /** `PledgeReview`: its class and GraphQL type. */
  readonly pascal: string;
  /** `pledgeReviews`: the query of its list. */
  readonly camels: string;
  /** `PledgeReviews`: the arguments of its list. */
  readonly pascals: string;
  /** `pledge_review`: its table. */
  readonly table: string;
  /** `UNKNOWN_PLEDGE_REVIEW`: the error for an ID without a record. */
  readonly unknown: string;
  /** "pledge review", in descriptions and comments. */
  readonly en: string;
  /** "pledge reviews". */
  readonly ens: string;
  /** "a pledge review". */
  readonly anEn: string;
  /** "phiếu tự đánh giá giao ước", in Vietnamese descriptions. */
  readonly vi: string;
}

/** What a developer states of an aggregate. */
export interface AggregateRequest {
  /** The name in kebab-case, in the singular. */
  readonly name: string;
  /** The plural in kebab-case. */
  readonly plural?: string;
  /** The Vietnamese noun, in lower case. */
  readonly vi?: string;
  /** The English noun, in lower case. */
  readonly en?: string;
}

/** Longer names would exceed the 63 bytes of an identifier of PostgreSQL in the names of indexes. */
const longestName = 38;

/** A name in kebab-case. */
export const kebabCase = /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/;

/** Words that cannot name a variable. */
export const reservedWords: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public " +
    "return static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);

/**
 * Derives the names of an aggregate.
 *
 * @throws Error for a name or plural that is not in kebab-case, is too long or reserved, or for equal names
 */
export function aggregateNames({ name, plural = pluralOf(name), vi, en }: AggregateRequest): AggregateNames {
  for (const given of [name, plural]) {
    if (!kebabCase.test(given)) throw new Error(`"${given}" is not in kebab-case, as in pledge-review`);
    if (given.length > longestName) throw new Error(`"${given}" is longer than ${longestName} characters`);
    if (reservedWords.has(given)) throw new Error(`"${given}" is a reserved word`);
  }
  if (name === plural) throw new Error(`The plural of "${name}" must differ from it: state it with --plural`);
  for (const noun of [vi, en])
    if (noun !== undefined && !/^[\p{L}\p{N}][\p{L}\p{N} ,–-]*$/u.test(noun))
      throw new Error(`"${noun}" is no noun: letters, digits, spaces, commas and hyphens`);
  const english = en ?? wordsOf(name);
  return {
    kebab: name,
    camel: camelCase(name),
    pascal: pascalCase(name),
    camels: camelCase(plural),
    pascals: pascalCase(plural),
    table: name.replaceAll("-", "_"),
    unknown: `UNKNOWN_${name.replaceAll("-", "_").toUpperCase()}`,
    en: english,
    ens: en === undefined ? wordsOf(plural) : pluralOf(en),
    anEn: `${/^(?!uni|use|eu|one)[aeiou]/i.test(english) ? "an" : "a"} ${english}`,
    vi: vi ?? `bản ghi “${english}”`,
  };
}

/**
 * Returns the regular plural of an English noun: `review` → `reviews`, `policy` → `policies`, `class` → `classes`, `review of a
 * pledge` → `reviews of a pledge`.
 */
export function pluralOf(noun: string): string {
  const complement = noun.search(/ (of|for|in|on|to|by|at) /);
  if (complement > 0) return pluralOf(noun.slice(0, complement)) + noun.slice(complement);
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Returns a text with its first letter in upper case. */
export function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function pascalCase(kebab: string): string {
  return kebab.split("-").map(capitalized).join("");
}

/** Converts a name in kebab-case: `pledge-review` → `pledgeReview`. */
export function camelCase(kebab: string): string {
  const [first, ...rest] = kebab.split("-");
  return [first, ...rest.map(capitalized)].join("");
}

function wordsOf(kebab: string): string {
  return kebab.replaceAll("-", " ");
}
