/** A figure of a run, with the goal that it must meet where there is one. */
export interface Figure {
  readonly part: string;
  readonly name: string;
  readonly value: number | string;
  /** In words: `≤ 200 ms`. */
  readonly goal?: string;
  /** Whether the goal is met; not given for a figure without a goal. */
  readonly isMet?: boolean;
  /** What shows why the goal is not met. */
  readonly details?: readonly string[];
}

/** Collects the figures of a run and prints each as it comes. */
export class Report {
  readonly figures: Figure[] = [];

  /** Adds a figure without a goal. */
  figure(part: string, name: string, value: number | string): void {
    this.#add({ part, name, value });
  }

  /** Adds a number that must not exceed another one. */
  atMost(part: string, name: string, value: number, most: number, details?: readonly string[]): void {
    this.#add({ part, name, value, goal: `≤ ${most}`, isMet: value <= most, details });
  }

  /** Adds a number that must reach another one. */
  atLeast(part: string, name: string, value: number, least: number, details?: readonly string[]): void {
    this.#add({ part, name, value, goal: `≥ ${least}`, isMet: value >= least, details });
  }

  /** The figures whose goal is not met. */
  get missed(): readonly Figure[] {
    return this.figures.filter(({ isMet }) => isMet === false);
  }

  /** How many figures have a goal that is met. */
  get met(): number {
    return this.figures.filter(({ isMet }) => isMet === true).length;
  }

  #add(figure: Figure): void {
    this.figures.push(figure);
    const mark = figure.isMet === undefined ? " " : figure.isMet ? "✓" : "✗";
    console.log(`${mark} ${figure.part}: ${figure.name}: ${figure.value}${figure.goal ? ` (${figure.goal})` : ""}`);
    if (figure.isMet === false) for (const detail of figure.details ?? []) console.log(`    ${detail}`);
  }
}
