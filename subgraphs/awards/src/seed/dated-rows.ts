import { type LegalBasisInput, legalBasisFrom } from "@thidua/documents";
import { Certainty, type SourceReference } from "@thidua/kit/model/provenance";
import type { KeyedRecord } from "@thidua/kit/serve/seed";

/** A legal basis in a data file: its text, or its text with a certainty of its own. */
export type BasisText = string | { text: string; certainty: Certainty };

/** A row of a data file: a service's input with legal bases as plain texts. */
export type Dated<Input> = KeyedRecord & Omit<Input, "legalBasis"> & { legalBasis?: BasisText[] };

/** A record of a dated catalog: one title, type or principle with the rows of its periods. */
export interface DatedEntry extends KeyedRecord {
  legalBasis?: BasisText[];
  sources?: SourceReference[];
  periods?: ({ from?: string; to?: string; certainty: Certainty } & { [field: string]: unknown })[];
}

/**
 * Makes the rows of a catalog from its entries, one for each period. The values of a period override those of the entry. The key
 * of a row is that of the entry with the first day of the period: `CSTĐCS` gives `CSTĐCS/2024-01-01`.
 */
export function datedRows<Row extends KeyedRecord>(entries: readonly DatedEntry[]): (Row & { code: string })[] {
  return entries.flatMap(({ periods = [], ...entry }) =>
    periods.map(({ from, to, ...own }) => {
      const row = { code: entry.key, ...entry, ...own };
      const key = `${entry.key}/${from ?? "start"}`;
      return { ...row, key, validFrom: from ?? null, validTo: to ?? null } as unknown as Row & { code: string };
    }),
  );
}

/**
 * Returns the legal bases of a row as inputs of its service.
 *
 * @param isAmended whether the law of the row is amended; the certainty of each basis is then that of the row, which is UNVERIFIED
 */
export function legalBasisInputs(bases: readonly BasisText[] | undefined, isAmended = false): LegalBasisInput[] {
  return (bases ?? []).map((basis) => {
    if (typeof basis === "string") return { text: basis };
    const document = legalBasisFrom(basis.text).document;
    if (!document || isAmended) return { text: basis.text };
    return { text: basis.text, document: { text: document.text, certainty: basis.certainty } };
  });
}

/** The day from which Law 06/2026/QH16, which is not in the sources, amends the Law. */
const amendedFrom = "2026-10-01";

/** Returns whether a row has the content of the Law of 2022 after its amendment. */
export function isAmended({ validFrom }: { validFrom?: string | null }): boolean {
  return (validFrom ?? "") >= amendedFrom;
}

/** Returns the certainty of a part of a row: its own, or else that of the row; UNVERIFIED after the amendment. */
export function partCertainty(
  row: { validFrom?: string | null; certainty?: Certainty | null },
  own?: Certainty | null,
): Certainty {
  return isAmended(row) ? Certainty.UNVERIFIED : (own ?? row.certainty ?? Certainty.STATED);
}
