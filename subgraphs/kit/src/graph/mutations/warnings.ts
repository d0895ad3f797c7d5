import type { EntityManager } from "@mikro-orm/sql";
import { type Violation, violationMessage } from "@thidua/base/errors";
import type { LocaleCode } from "@thidua/base/locale";
import { Certainty } from "../../model/provenance/index.js";
import type { Warning } from "./warning.js";

/** On what a warning rests. */
export interface WarningGround {
  /** The rule of the list of rules: `R-14`. */
  readonly rule?: string;
  /** The article of law. */
  readonly legalBasis?: string;
  readonly certainty: Certainty;
}

/** The ground of warnings that only compare what is stored. */
export const fromTheData: WarningGround = { certainty: Certainty.STATED };

const given = new WeakMap<EntityManager, { violation: Violation; ground: WarningGround }[]>();

/**
 * Adds a warning to the payload of a mutation: the write is done, and a person is to look at it.
 *
 * @param em the EntityManager of the mutation's transaction
 * @param violation what is to be looked at, and its path in the input
 * @param ground the rule that it rests on; without it, the data alone
 */
export function warn(em: EntityManager, violation: Violation, ground: WarningGround = fromTheData): void {
  given.set(em, [...(given.get(em) ?? []), { violation, ground }]);
}

/** Returns the warnings of a transaction, worded for the caller. */
export function warningsOf(em: EntityManager, locale: LocaleCode): Warning[] {
  return (given.get(em) ?? []).map(({ violation, ground }) => ({
    code: violation.code,
    message: violationMessage(violation, locale),
    field: violation.path.map(String),
    rule: ground.rule ?? null,
    legalBasis: ground.legalBasis ?? null,
    certainty: ground.certainty,
  }));
}
