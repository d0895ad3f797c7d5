/** The caller's variables as JSON text. Each variable is serialized once per run, however many requests carry it. */
export class VariableTexts {
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #texts = new Map<string, string>();

  /** Takes the variables as the caller sent them. Subgraphs coerce them. */
  constructor(variables: Readonly<Record<string, unknown>>) {
    this.#variables = variables;
  }

  /** Returns the value of a variable; undefined when the caller sent none. */
  valueOf(name: string): unknown {
    return Object.hasOwn(this.#variables, name) ? this.#variables[name] : undefined;
  }

  /** The variables as the caller sent them. */
  get values(): Readonly<Record<string, unknown>> {
    return this.#variables;
  }

  /** Returns a member such as `"first":20` for each of the named variables that the caller sent. */
  pick(names: Iterable<string>): string[] {
    const texts: string[] = [];
    for (const name of names) {
      const value = Object.hasOwn(this.#variables, name) ? this.#variables[name] : undefined;
      if (value === undefined) continue;
      let text = this.#texts.get(name);
      if (text === undefined) {
        text = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
        this.#texts.set(name, text);
      }
      texts.push(text);
    }
    return texts;
  }
}
