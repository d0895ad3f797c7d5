import type { Choices } from "./choices.js";

const plainAliases = ["a", "b", "alias"];
const inherited = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];
const meaningful = ["id", "code", "name", "__typename", "_entities", "representations", ...inherited];

/**
 * The response names of an operation under construction. Fields with one response path must be the same field with the same
 * arguments, whatever their parents' types are.
 */
export class ResponseNames {
  readonly #signatures = new Map<string, string>();
  readonly #choices: Choices;
  readonly #pool: readonly string[];

  constructor(choices: Choices, hasMeaningfulAliases: boolean) {
    this.#choices = choices;
    this.#pool = hasMeaningfulAliases ? [...plainAliases, ...meaningful] : plainAliases;
  }

  /**
   * Chooses the response name of a field at a path. Takes its name, and its signature: name, arguments and type. `others`
   * are names of fields beside it, for aliases.
   */
  choose(path: string, field: string, signature: string, others: readonly string[]): string {
    const pool = this.#pool.length > plainAliases.length ? [...this.#pool, ...others] : this.#pool;
    const wanted = this.#choices.percent(30) ? this.#choices.of(pool) : field;
    for (const name of [wanted, field, ...plainAliases]) {
      if (this.#claim(`${path}/${name}`, signature)) return name;
    }
    for (let number = 1; ; number += 1) {
      if (this.#claim(`${path}/u${number}`, signature)) return `u${number}`;
    }
  }

  #claim(key: string, signature: string): boolean {
    const present = this.#signatures.get(key);
    if (present === undefined) this.#signatures.set(key, signature);
    return present === undefined || present === signature;
  }
}
