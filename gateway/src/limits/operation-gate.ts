import { aliasesRule } from "./aliases.js";
import { depthRule } from "./depth.js";
import { directivesRule } from "./directives.js";
import { fieldsRule } from "./fields.js";
import type { LimitRule, Refusal } from "./limit-rule.js";
import type { OperationLimits } from "./limits.js";
import { requestSizeRule } from "./request-size.js";
import { rootFieldsRule } from "./root-fields.js";
import { parseWithinTokenLimit } from "./token-count.js";

const rules: LimitRule[] = [depthRule, aliasesRule, rootFieldsRule, fieldsRule, directivesRule];

/** How many characters of accepted texts are remembered; texts beyond push out the ones longest unused. */
const rememberedCharacters = 4_000_000;

/**
 * Looks at an operation before Apollo Server parses, validates and plans it: all three cost more than linear time on
 * texts made to be costly. Texts that were accepted are remembered, so that a repeated operation costs a lookup.
 */
export class OperationGate {
  readonly #limits: OperationLimits;
  readonly #accepted = new Map<string, true>();
  #characters = 0;

  constructor(limits: OperationLimits) {
    this.#limits = limits;
  }

  /** Gives why the text is refused, all reasons at once; an empty list lets it pass. A syntax error passes: it is reported later. */
  refusals(source: string): Refusal[] {
    if (this.#accepted.delete(source)) {
      this.#accepted.set(source, true);
      return [];
    }
    const tooLarge = requestSizeRule(source, this.#limits);
    if (tooLarge) return [tooLarge];
    const parsed = parseWithinTokenLimit(source, this.#limits);
    if (parsed === undefined) return [];
    if ("code" in parsed) return [parsed];
    const refusals = rules.flatMap((rule) => rule(parsed, this.#limits) ?? []);
    if (refusals.length === 0) this.#remember(source);
    return refusals;
  }

  #remember(source: string): void {
    this.#accepted.set(source, true);
    this.#characters += source.length;
    for (const oldest of this.#accepted.keys()) {
      if (this.#characters <= rememberedCharacters) return;
      this.#accepted.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}
