import { Locale } from "@thidua/kit/graph/values";
import { InitiativeKind, SubjectKind } from "@thidua/vocabulary/enumerations";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { CriterionEvidenceInput } from "./criterion.inputs.js";
import { checkCriterion } from "./criterion.service.js";
import {
  CriterionBeneficiary,
  CriterionMetric,
  CriterionOperator,
  CriterionPeriod,
  CriterionUnit,
} from "./criterion-enums.js";
import { evaluateCriterion, type JudgedCriterion } from "./evaluate-criterion.js";
import { evaluationReason } from "./evaluation-reason.js";

/** "tiết kiệm được ít nhất từ 50 triệu đồng/năm trở lên cho cơ quan" (17/KH-TTT). */
const saving: JudgedCriterion = {
  operator: CriterionOperator.GTE,
  amount: 50_000_000,
  unit: CriterionUnit.VND,
  period: CriterionPeriod.YEAR,
  appliesTo: [SubjectKind.COLLECTIVE, SubjectKind.INDIVIDUAL],
  solutionKinds: [InitiativeKind.INITIATIVE, InitiativeKind.TECHNICAL_SOLUTION, InitiativeKind.NEW_WORK_SOLUTION],
  mustBeApplied: true,
  beneficiary: CriterionBeneficiary.AGENCY,
};

const evidence: CriterionEvidenceInput = {
  amount: 50_000_000,
  unit: CriterionUnit.VND,
  period: CriterionPeriod.YEAR,
  subject: SubjectKind.INDIVIDUAL,
  solutionKind: InitiativeKind.INITIATIVE,
  isApplied: true,
  beneficiary: CriterionBeneficiary.AGENCY,
};

describe("a criterion of 50 million đồng per year", () => {
  it("passes 50,000,000 and fails 49,999,999", () => {
    expect(evaluateCriterion(saving, evidence).verdict).toBe("PASSED");
    expect(evaluateCriterion(saving, { ...evidence, amount: 49_999_999 })).toEqual({
      verdict: "FAILED",
      failedRequirements: ["AMOUNT"],
      missingEvidence: [],
    });
  });

  test.each([
    [{ isApplied: false }, "APPLIED"],
    [{ subject: SubjectKind.HOUSEHOLD }, "SUBJECT"],
    [{ solutionKind: InitiativeKind.INVENTION }, "SOLUTION_KIND"],
    [{ beneficiary: CriterionBeneficiary.SOCIETY }, "BENEFICIARY"],
  ])("fails %o", (change, requirement) => {
    expect(evaluateCriterion(saving, { ...evidence, ...change })).toMatchObject({
      verdict: "FAILED",
      failedRequirements: [requirement],
    });
  });

  test.each(Object.keys(evidence) as (keyof CriterionEvidenceInput)[])("needs a person if %s is missing", (missing) => {
    expect(evaluateCriterion(saving, { ...evidence, [missing]: null }).verdict).toBe("NEEDS_HUMAN_REVIEW");
  });

  it("needs a person if the value is counted in another unit or over another time", () => {
    for (const change of [{ unit: CriterionUnit.PERCENT }, { period: CriterionPeriod.MONTH }]) {
      expect(evaluateCriterion(saving, { ...evidence, ...change, amount: 1 }).verdict).toBe("NEEDS_HUMAN_REVIEW");
    }
  });

  it("states the reason in both languages", () => {
    const less = { ...evidence, amount: 49_999_999 };
    const judgement = evaluateCriterion(saving, less);
    expect(evaluationReason(saving, less, judgement, Locale.VI)).toBe(
      "Không đạt: giá trị so với ngưỡng (giá trị 49.999.999 đồng/năm; ngưỡng 50.000.000 đồng/năm)",
    );
    expect(evaluationReason(saving, less, judgement, Locale.EN)).toBe(
      "The criterion is not met: value compared with the threshold (value 49,999,999 đồng per year; threshold 50,000,000 đồng per year)",
    );
  });
});

describe("any criterion", () => {
  const amounts = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  const anyEvidence: fc.Arbitrary<CriterionEvidenceInput> = fc.record(
    {
      amount: amounts,
      unit: fc.constantFrom(...Object.values(CriterionUnit)),
      period: fc.constantFrom(...Object.values(CriterionPeriod)),
      subject: fc.constantFrom(...Object.values(SubjectKind)),
      solutionKind: fc.constantFrom(...Object.values(InitiativeKind)),
      isApplied: fc.boolean(),
      beneficiary: fc.constantFrom(...Object.values(CriterionBeneficiary)),
    },
    { requiredKeys: [] },
  );

  it("never passes while evidence that it asks for is missing", () => {
    fc.assert(
      fc.property(anyEvidence, (given) => {
        const { verdict } = evaluateCriterion(saving, given);
        const isWhole = Object.keys(evidence).every((key) => given[key as keyof CriterionEvidenceInput] != null);
        if (!isWhole) expect(verdict).not.toBe("PASSED");
      }),
    );
  });

  it("never fails because evidence is left out", () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(evidence)), (withheld) => {
        const given = { ...evidence, ...Object.fromEntries(withheld.map((key) => [key, null])) };
        expect(evaluateCriterion(saving, given).verdict).toBe(withheld.length === 0 ? "PASSED" : "NEEDS_HUMAN_REVIEW");
      }),
    );
  });

  it("compares whole numbers exactly, up to the largest", () => {
    fc.assert(
      fc.property(amounts, amounts, (threshold, amount) => {
        const verdictOf = (operator: CriterionOperator) =>
          evaluateCriterion({ ...saving, operator, amount: threshold }, { ...evidence, amount }).verdict === "PASSED";
        expect(verdictOf(CriterionOperator.GTE)).toBe(amount >= threshold);
        expect(verdictOf(CriterionOperator.GT)).toBe(amount > threshold);
        expect(verdictOf(CriterionOperator.LTE)).toBe(amount <= threshold);
        expect(verdictOf(CriterionOperator.LT)).toBe(amount < threshold);
        expect(verdictOf(CriterionOperator.EQ)).toBe(amount === threshold);
      }),
    );
  });

  it("needs a person if it has no threshold", () => {
    const words: JudgedCriterion = { appliesTo: [], solutionKinds: [], mustBeApplied: false };
    expect(evaluateCriterion(words, evidence)).toMatchObject({
      verdict: "NEEDS_HUMAN_REVIEW",
      missingEvidence: ["JUDGEMENT"],
    });
  });
});

describe("a threshold", () => {
  const text = "tiết kiệm từ 50 triệu đồng/năm";
  const metric = CriterionMetric.ANNUAL_SAVING;

  test.each([
    [{ metric, text, amount: 50_000_000 }, "has no unit"],
    [{ metric, text, unit: CriterionUnit.VND }, "needs a threshold"],
    [{ metric, text }, "missing"],
    [{ metric, text, amount: -1, unit: CriterionUnit.VND }, "is outside"],
    [{ metric, text, amount: 1, unit: CriterionUnit.POINT }, "does not fit"],
    [{ metric, text: " ", amount: 1, unit: CriterionUnit.VND }, "missing"],
  ])("%o is refused", (input, words) => {
    expect(() => checkCriterion(input, [])).toThrow(words);
  });
});
