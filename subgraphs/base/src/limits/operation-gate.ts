import { LRUCache } from "lru-cache";
import { aliasesRule } from "./aliases.js";
import { depthRule } from "./depth.js";
import { directivesRule } from "./directives.js";
import { expandedSizeRule } from "./expanded-size.js";
import { fieldsRule } from "./fields.js";
import type { LimitRule, Refusal } from "./limit-rule.js";
import type { OperationLimits } from "./limits.js";
import { nestingRule } from "./nesting.js";
import { repeatedFieldsRule } from "./repeated-fields.js";
import { requestSizeRule } from "./request-size.js";
import { rootFieldsRule } from "./root-fields.js";
import { parseWithinTokenLimit } from "./token-count.js";

const rules: LimitRule[] = [depthRule, aliasesRule, rootFieldsRule, fieldsRule, directivesRule];

/** Those that take longer, for a document within the other limits. */
const furtherRules: LimitRule[] = [expandedSizeRule, repeatedFieldsRule];

/** The memory that the accepted texts may take, in bytes. */
const maxBytes = 1_000_000;

/** What an entry takes beside its text. */
const entryBytes = 200;

/**
 * Checks an operation before Apollo Server parses, validates and plans it: all three take more than linear time on hostile
 * texts. Accepted texts are cached, so that a repeated operation costs one lookup.
 */
export class OperationGate {
  readonly #limits: OperationLimits;
  readonly #accepted = new LRUCache<string, true>({
    maxSize: maxBytes,
    // A character beyond Latin-1 makes a text take two bytes for each.
    sizeCalculation: (_accepted, source) => entryBytes + 2 * source.length,
  });

  constructor(limits: OperationLimits) {
    this.#limits = limits;
  }

  /** Returns all reasons to refuse the text; an empty list when it passes. A syntax error passes: Apollo Server reports it. */
  refusals(source: string): Refusal[] {
    if (this.#accepted.get(source)) return [];
    const tooLarge = requestSizeRule(source, this.#limits);
    if (tooLarge) return [tooLarge];
    const tooDeep = nestingRule(source, this.#limits);
    if (tooDeep) return [tooDeep];
    const parsed = parseWithinTokenLimit(source, this.#limits);
    if (parsed === undefined) return [];
    if ("code" in parsed) return [parsed];
    let refusals = rules.flatMap((rule) => rule(parsed, this.#limits) ?? []);
    if (refusals.length === 0) refusals = furtherRules.flatMap((rule) => rule(parsed, this.#limits) ?? []);
    if (refusals.length === 0) this.#accepted.set(source, true);
    return refusals;
  }
}
