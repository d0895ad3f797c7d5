import { recordSeed } from "@thidua/kit/serve/seed";
import type { CreateCommendationTypeInput } from "../commendation-type/commendation-type.inputs.js";
import { CommendationType } from "../commendation-type/commendation-type.js";
import { CommendationTypeService } from "../commendation-type/commendation-type.service.js";
import { type Dated, type DatedEntry, datedRows, isAmended, legalBasisInputs, partCertainty } from "./dated-rows.js";

export const commendationTypes = recordSeed<Dated<CreateCommendationTypeInput>, DatedEntry>({
  entity: CommendationType,
  kind: "commendation-type",
  file: "commendation-types.yaml",
  toRows: datedRows,
  create: (em, row, options) =>
    new CommendationTypeService(em).create(
      {
        ...row,
        legalBasis: legalBasisInputs(row.legalBasis, isAmended(row)),
        meaningCertainty: row.meaningVi ? partCertainty(row, row.meaningCertainty) : null,
      },
      options,
    ),
});
