import { DocumentType } from "./document-type.js";

/** The abbreviation of a type of document in a symbol such as `QĐ-UBND`. */
export interface DocumentTypeSymbol {
  /** As printed; letter case counts (`TTr` is a submission, `TT` a circular). */
  symbol: string;
  /** The type word in Vietnamese, as in front of a number. */
  name: string;
  type: DocumentType;
  /** Whether Party committees issue it (number – type / issuer). */
  isParty: boolean;
}

const PARTY_SYMBOLS = new Set(["CT", "NQ", "KL", "QĐ", "QC", "HD", "TB", "KH", "CTr", "BC", "TTr", "CV", "ĐA"]);

const rows: [symbol: string, name: string, type: DocumentType][] = [
  ["NQ", "Nghị quyết", DocumentType.RESOLUTION],
  ["QĐ", "Quyết định", DocumentType.DECISION],
  ["CT", "Chỉ thị", DocumentType.DIRECTIVE],
  ["QC", "Quy chế", DocumentType.REGULATION],
  ["QyĐ", "Quy định", DocumentType.PROVISION],
  ["TC", "Thông cáo", DocumentType.COMMUNIQUE],
  ["TB", "Thông báo", DocumentType.NOTICE],
  ["HD", "Hướng dẫn", DocumentType.GUIDELINE],
  ["CTr", "Chương trình", DocumentType.PROGRAM],
  ["KH", "Kế hoạch", DocumentType.PLAN],
  ["PA", "Phương án", DocumentType.OPTION_PLAN],
  ["ĐA", "Đề án", DocumentType.SCHEME],
  ["DA", "Dự án", DocumentType.PROJECT],
  ["BC", "Báo cáo", DocumentType.REPORT],
  ["BB", "Biên bản", DocumentType.MINUTES],
  ["TTr", "Tờ trình", DocumentType.SUBMISSION],
  ["HĐ", "Hợp đồng", DocumentType.CONTRACT],
  ["CĐ", "Công điện", DocumentType.TELEGRAM],
  ["BGN", "Bản ghi nhớ", DocumentType.MEMORANDUM],
  ["BTT", "Bản thỏa thuận", DocumentType.AGREEMENT],
  ["GUQ", "Giấy ủy quyền", DocumentType.AUTHORIZATION],
  ["GM", "Giấy mời", DocumentType.INVITATION],
  ["GGT", "Giấy giới thiệu", DocumentType.INTRODUCTION_LETTER],
  ["GNP", "Giấy nghỉ phép", DocumentType.LEAVE_PERMIT],
  ["PG", "Phiếu gửi", DocumentType.SLIP],
  ["PC", "Phiếu chuyển", DocumentType.SLIP],
  ["PB", "Phiếu báo", DocumentType.SLIP],
  ["SY", "Bản sao y", DocumentType.COPY],
  ["TrS", "Bản trích sao", DocumentType.COPY],
  ["SL", "Bản sao lục", DocumentType.COPY],
  ["CV", "Công văn", DocumentType.OFFICIAL_LETTER],
  ["PL", "Pháp lệnh", DocumentType.ORDINANCE],
  ["NĐ", "Nghị định", DocumentType.DECREE],
  ["TT", "Thông tư", DocumentType.CIRCULAR],
  ["TTLT", "Thông tư liên tịch", DocumentType.JOINT_CIRCULAR],
  ["NQLT", "Nghị quyết liên tịch", DocumentType.JOINT_RESOLUTION],
  ["VBHN", "Văn bản hợp nhất", DocumentType.CONSOLIDATED_TEXT],
  ["KL", "Kết luận", DocumentType.CONCLUSION],
];

/** The code of an official letter: no symbol prints it. */
export const OFFICIAL_LETTER_SYMBOL = "CV";

/**
 * All abbreviations of types. Sources: Nghị định 30/2020/NĐ-CP, annex III (secondary); the legislative ones and which of
 * them the Party uses: guideline 36-HD/VPTW (secondary) and general knowledge (unverified).
 */
export const documentTypeSymbols: readonly DocumentTypeSymbol[] = rows.map(([symbol, name, type]) => ({
  symbol,
  name,
  type,
  isParty: PARTY_SYMBOLS.has(symbol),
}));

const bySymbol = new Map(documentTypeSymbols.map((row) => [row.symbol, row]));

/** Returns the type of an abbreviation (case-sensitive), or undefined. */
export function documentTypeSymbol(symbol: string): DocumentTypeSymbol | undefined {
  return bySymbol.get(symbol);
}

/** The enum value of an abbreviation, or null for null and for an abbreviation that is not on the list. */
export function documentTypeOf(symbol: string | null): DocumentType | null {
  return (symbol !== null && bySymbol.get(symbol)?.type) || null;
}

/** The one abbreviation of a type, or null where it has none (a law) or several (slips, copies). */
export function symbolOfType(type: DocumentType): string | null {
  const own = documentTypeSymbols.filter((row) => row.type === type);
  return own.length === 1 ? own[0]!.symbol : null;
}
