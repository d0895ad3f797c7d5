/** The parts of a generated document. */
export interface GeneratedDocumentParts {
  /** The type as its citation prints it, and as it is stored: `Quyết định`, `DECISION`, `QĐ`. */
  type: readonly [printed: string, stored: string, symbol: string];
  number: number;
  issuer: readonly [name: string, symbol: string];
  issuedOn: string;
}

/** Returns a cited document as it is stored: an administrative one, whose number, symbol and date are all printed. */
export function generatedDocument({ type, number, issuer, issuedOn }: GeneratedDocumentParts) {
  const [printed, stored, typeSymbol] = type;
  const [name, issuerSymbol] = issuer;
  const symbol = `${typeSymbol}-${issuerSymbol}`;
  const [year, month, day] = issuedOn.split("-").map(Number);
  return {
    ...{
      kind: "ADMINISTRATIVE",
      type: stored,
      typeSymbol,
      number,
      numberRaw: String(number),
      suffix: null,
      year: null,
    },
    ...{ symbol, symbolRaw: symbol, issuerSymbol, unitSymbol: null, issuer: name, title: null, ordinal: null },
    ...{ ordinalRaw: null, term: null, issuedOn, flags: [], suggestion: null, certainty: null },
    text: `${printed} số ${number}/${symbol} ngày ${day}/${month}/${year} của ${name}`,
  };
}
