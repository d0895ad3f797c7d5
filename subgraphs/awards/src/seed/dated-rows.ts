import { type LegalBasisInput, legalBasisFrom } from "@thidua/documents";
import { Certainty, type SourceReference } from "@thidua/kit/model/provenance";
import type { KeyedRecord } from "@thidua/kit/serve/seed";

/** A legal basis in a data file: its words alone, or with a certainty that is not the row's. */
export type BasisText = string | { text: string; certainty: Certainty };

/** A row of a data file: a service's input whose legal bases are plain words. */
export type Dated<Input> = KeyedRecord & Omit<Input, "legalBasis"> & { legalBasis?: BasisText[] };

/** A record of a dated catalog: one title, type or principle with the rows of its periods. */
export interface DatedEntry extends KeyedRecord {
  legalBasis?: BasisText[];
  sources?: SourceReference[];
  periods?: ({ from?: string; to?: string; certainty: Certainty } & { [field: string]: unknown })[];
}

/**
 * Makes the rows of a catalog from its entries: one for each period, what the period says winning over what the entry says. The
 * key of a row is the entry's with the first day of the period (`CSTĐCS` gives `CSTĐCS/2024-01-01`).
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
 * The legal bases of a row as its service takes them. A row that is UNVERIFIED as a whole because its law was amended keeps no
 * surer part: the certainty of a basis then is the row's.
 */
export function legalBasisInputs(bases: readonly BasisText[] | undefined, isAmended = false): LegalBasisInput[] {
  return (bases ?? []).map((basis) => {
    if (typeof basis === "string") return { text: basis };
    const document = legalBasisFrom(basis.text).document;
    if (!document || isAmended) return { text: basis.text };
    return { text: basis.text, document: { text: document.text, certainty: basis.certainty } };
  });
}

/** The day from which Law 06/2026/QH16, which was not read, amends the Law. */
const amendedFrom = "2026-10-01";

/** Whether a row holds the content of the Law of 2022 past the day on which it is amended. */
export function isAmended({ validFrom }: { validFrom?: string | null }): boolean {
  return (validFrom ?? "") >= amendedFrom;
}

/** The certainty of a part of a row: its own, the row's, or UNVERIFIED past the amendment. */
export function partCertainty(
  row: { validFrom?: string | null; certainty?: Certainty | null },
  own?: Certainty | null,
): Certainty {
  return isAmended(row) ? Certainty.UNVERIFIED : (own ?? row.certainty ?? Certainty.STATED);
}
