import { idOf, recordSeed } from "@thidua/kit/serve/seed";
import type { CreateAwardFormInput } from "../award-form/award-form.inputs.js";
import { AwardForm } from "../award-form/award-form.js";
import { AwardFormService } from "../award-form/award-form.service.js";
import {
  type BasisText,
  type Dated,
  type DatedEntry,
  datedRows,
  isAmended,
  legalBasisInputs,
  partCertainty,
} from "./dated-rows.js";

type FormRow = Dated<Omit<CreateAwardFormInput, "conditions" | "isCodeProvisional" | "variantOfId">> & {
  codeIsProvisional?: boolean;
  variantOf?: string;
  conditions?: (Omit<NonNullable<CreateAwardFormInput["conditions"]>[number], "legalBasis"> & {
    legalBasis?: BasisText[];
  })[];
};
type FormEntry = DatedEntry & { precedence: number; variants?: { key: string; code: string }[] };

/** Titles and forms of commendation. */
export const awardForms = recordSeed<FormRow, FormEntry>({
  entity: AwardForm,
  kind: "award-form",
  file: "award-forms.yaml",
  toRows: (entries) => datedRows(withVariants(entries)),
  create: (em, row, options) => new AwardFormService(em).create(inputOf(row), options),
});

/** Adds each variant of a form after it, as a form of its own with the same values except the conditions. */
function withVariants(entries: readonly FormEntry[]): DatedEntry[] {
  return entries.flatMap(({ variants = [], ...entry }) => [
    entry,
    ...variants.map((variant, index) => ({
      ...entry,
      conditions: [],
      codeIsProvisional: true,
      precedence: entry.precedence + index + 1,
      variantOf: entry.key,
      ...variant,
    })),
  ]);
}

/** Returns the input of a row. A variant refers to the row of its form that begins on the same day. */
function inputOf(row: FormRow): CreateAwardFormInput {
  const { key, conditions = [], codeIsProvisional, variantOf, ...rest } = row;
  const amended = isAmended(row);
  return {
    ...rest,
    key: key.slice(0, key.indexOf("/")),
    isCodeProvisional: codeIsProvisional ?? false,
    variantOfId: variantOf ? idOf("award-form", `${variantOf}/${row.validFrom}`) : null,
    legalBasis: legalBasisInputs(row.legalBasis, amended),
    conditions: conditions.map((condition) => ({
      ...condition,
      certainty: partCertainty(row, condition.certainty),
      legalBasis: legalBasisInputs(condition.legalBasis, amended),
    })),
  };
}
