import { recordSeed } from "@thidua/kit/serve/seed";
import type { CreateCommendationPrincipleInput } from "../commendation-principle/commendation-principle.inputs.js";
import { CommendationPrinciple } from "../commendation-principle/commendation-principle.js";
import { CommendationPrincipleService } from "../commendation-principle/commendation-principle.service.js";
import { type Dated, type DatedEntry, datedRows, isAmended, legalBasisInputs } from "./dated-rows.js";

export const commendationPrinciples = recordSeed<Dated<CreateCommendationPrincipleInput>, DatedEntry>({
  entity: CommendationPrinciple,
  kind: "commendation-principle",
  file: "commendation-principles.yaml",
  toRows: datedRows,
  create: (em, row, options) =>
    new CommendationPrincipleService(em).create(
      { ...row, legalBasis: legalBasisInputs(row.legalBasis, isAmended(row)) },
      options,
    ),
});
