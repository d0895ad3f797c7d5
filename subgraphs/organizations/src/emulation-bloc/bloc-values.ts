import { optionalText, requireText } from "@thidua/kit/model/records";
import type { BlocCriterion } from "./bloc-criterion.js";
import { emulationBlocErrors } from "./emulation-bloc.errors.js";
import type { BlocCriterionInput, CreateEmulationBlocInput } from "./emulation-bloc.inputs.js";

/**
 * Returns the stored form of criteria, in their order.
 *
 * @throws DomainError REQUIRED, TOO_LONG, NEGATIVE_POINTS
 */
export function toBlocCriteria(inputs: readonly BlocCriterionInput[]): BlocCriterion[] {
  return inputs.map(({ name, text, maximumPoints }, index) => {
    const path = ["criteria", index];
    if (maximumPoints != null && maximumPoints <= 0)
      throw emulationBlocErrors.NEGATIVE_POINTS([...path, "maximumPoints"], { points: maximumPoints });
    return {
      name: requireText(name, [...path, "name"], 500),
      text: optionalText(text, [...path, "text"], 5_000),
      maximumPoints: maximumPoints ?? null,
    };
  });
}

/**
 * Checks the members of a new bloc.
 *
 * @throws DomainError BLOC_MEMBER_COUNT_TOO_SMALL, BLOC_HEAD_IS_DEPUTY, and BLOC_HEAD_NOT_A_MEMBER if the input names members
 */
export function checkBlocMembers({ memberCount, members, blocHeadId, blocDeputyId }: CreateEmulationBlocInput): void {
  const named = new Set((members ?? []).map(({ organizationId }) => organizationId));
  if (memberCount != null && memberCount < Math.max(1, named.size)) {
    throw emulationBlocErrors.BLOC_MEMBER_COUNT_TOO_SMALL(["memberCount"], { count: memberCount });
  }
  if (blocHeadId && blocHeadId === blocDeputyId) throw emulationBlocErrors.BLOC_HEAD_IS_DEPUTY(["blocDeputyId"]);
  if (named.size === 0) return;
  if (blocHeadId && !named.has(blocHeadId)) throw emulationBlocErrors.BLOC_HEAD_NOT_A_MEMBER(["blocHeadId"]);
  if (blocDeputyId && !named.has(blocDeputyId)) throw emulationBlocErrors.BLOC_HEAD_NOT_A_MEMBER(["blocDeputyId"]);
}
