import { Lexer, Source, TokenKind } from "graphql";
import { type Refusal, refuseAbove } from "./limit-rule.js";
import type { OperationLimits } from "./limits.js";

/** The levels of selection sets in a text. Fields are limited by `maxDepth`; inline fragments nest beside them. */
const maxSelectionNesting = 200;

/** A text with fewer opening brackets than this cannot nest too deep, whatever they are. */
const fewBrackets = 16;

/**
 * Limits how deep the brackets of a text nest, before it is parsed: the parser calls itself for each level, and deep ones would
 * exhaust the stack. Lists and objects among arguments nest as deep as in variables.
 *
 * @param source a text within the limit of its size; what follows the token limit is not looked at
 * @returns a refusal, or undefined; a text with a syntax error is not refused, since the parser reports it
 */
export function nestingRule(source: string, limits: OperationLimits): Refusal | undefined {
  if ((source.match(/[([{]/g)?.length ?? 0) < fewBrackets) return undefined;
  const { selections, values } = deepestNesting(source, limits.maxTokens);
  return (
    refuseAbove("OPERATION_TOO_DEEP", values, limits.maxVariableDepth) ??
    refuseAbove("OPERATION_TOO_DEEP", selections, maxSelectionNesting)
  );
}

function deepestNesting(source: string, maxTokens: number): { selections: number; values: number } {
  const lexer = new Lexer(new Source(source));
  const deepest = { selections: 0, values: 0 };
  let [selections, values, parentheses] = [0, 0, 0];
  for (let read = 0; read <= maxTokens; read += 1) {
    const kind = kindOfNext(lexer);
    if (kind === undefined || kind === TokenKind.EOF) break;
    if (kind === TokenKind.PAREN_L) parentheses += 1;
    else if (kind === TokenKind.PAREN_R) [parentheses, values] = [0, 0];
    else if (kind === TokenKind.BRACE_L || kind === TokenKind.BRACKET_L) {
      if (parentheses > 0) deepest.values = Math.max(deepest.values, ++values);
      // Brackets outside of parentheses are a syntax error, but the parser must live to report it.
      else deepest.selections = Math.max(deepest.selections, ++selections);
    } else if (kind === TokenKind.BRACE_R || kind === TokenKind.BRACKET_R) {
      if (parentheses > 0) values -= 1;
      else selections -= 1;
    }
  }
  return deepest;
}

function kindOfNext(lexer: Lexer): string | undefined {
  try {
    return lexer.advance().kind;
  } catch {
    return undefined;
  }
}
