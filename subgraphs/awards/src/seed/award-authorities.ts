import { recordSeed } from "@thidua/kit/serve/seed";
import type { CreateAwardAuthorityInput } from "../award-authority/award-authority.inputs.js";
import { AwardAuthority } from "../award-authority/award-authority.js";
import { AwardAuthorityService } from "../award-authority/award-authority.service.js";
import { type Dated, type DatedEntry, datedRows, isAmended, legalBasisInputs } from "./dated-rows.js";

type AuthorityRow = Dated<CreateAwardAuthorityInput>;
type AuthorityEntry = DatedEntry & { decider?: string; forms: string[] };

export const awardAuthorities = recordSeed<AuthorityRow, AuthorityEntry>({
  entity: AwardAuthority,
  kind: "award-authority",
  file: "award-authorities.yaml",
  toRows: authorityRows,
  create: (em, row, options) =>
    new AwardAuthorityService(em).create(
      { ...row, legalBasis: legalBasisInputs(row.legalBasis, isAmended(row)) },
      options,
    ),
});

/** Returns a row for each title or form of an entry and each period. */
function authorityRows(entries: readonly AuthorityEntry[]): AuthorityRow[] {
  return entries.flatMap(({ forms, decider, ...entry }) =>
    forms.flatMap((formKey) =>
      datedRows<AuthorityRow>([entry]).map((row) => ({
        ...row,
        key: `${formKey}/${row.key}`,
        formKey,
        deciderKey: decider ?? entry.key,
      })),
    ),
  );
}
