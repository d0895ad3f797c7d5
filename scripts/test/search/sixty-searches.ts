/** A typed search and what must come first. */
export interface TypedSearchCase {
  /** The list, as `Query` names it. */
  readonly list: keyof typeof shownFields;
  readonly typed: string;
  /** How what the first record shows begins; null if nothing may be found. */
  readonly first: string | null;
  readonly match: string | null;
}

/** The field of each list's records by which the table names them. */
export const shownFields = {
  organizations: "displayName",
  persons: "fullName",
  provinces: "name",
  emulationBlocs: "name",
  emulationCouncils: "name",
  campaigns: "code",
  documents: "reference { text }",
  emulationPlans: "name",
  newsArticles: "title",
  occasions: "name",
  pledges: "name",
  portals: "name",
  examplePrograms: "name",
  reviewConferences: "name",
  awardForms: "label",
  commendationTypes: "label",
} as const;

const skhcn = "Sở Khoa học và Công nghệ tỉnh";

/** What officials type, list by list: whole names, parts, abbreviations, codes, numbers, other spellings and mistakes. */
export const sixtySearches: readonly TypedSearchCase[] = [
  ["organizations", "Sở Nội vụ tỉnh Cao Bằng", "Sở Nội vụ tỉnh Cao Bằng", "EXACT"],
  ["organizations", "SNV", "Sở Nội vụ tỉnh Cao Bằng", "EXACT"],
  ["organizations", "SNV Cao Bằng", "Sở Nội vụ tỉnh Cao Bằng", "ALL_WORDS"],
  ["organizations", "sở kh&cn tỉnh lạng sơn", `${skhcn} Lạng Sơn`, "EXACT"],
  ["organizations", "KHCN Lạng Sơn", `${skhcn} Lạng Sơn`, "ALL_WORDS"],
  ["organizations", "so khoa hoc cong nghe lang son", `${skhcn} Lạng Sơn`, "ALL_WORDS"],
  ["organizations", "khoa hoc cong nge lang son", `${skhcn} Lạng Sơn`, "SIMILAR"],
  ["organizations", "UBND tỉnh Cà Mau", "Ủy ban nhân dân tỉnh Cà Mau", "EXACT"],
  ["organizations", "uy ban nhan dan tinh bac lieu", "Ủy ban nhân dân tỉnh Bạc Liêu", "EXACT"],
  ["organizations", "Uỷ ban nhân dân tỉnh Lạng Sơn", "Ủy ban nhân dân tỉnh Lạng Sơn", "EXACT"],
  ["organizations", "H37", "Ủy ban nhân dân tỉnh Lạng Sơn", "EXACT"],
  ["organizations", "STTTT", "Sở Thông tin và Truyền thông tỉnh Bạc Liêu", "EXACT"],
  ["organizations", "Sở TT&TT Bạc Liêu", "Sở Thông tin và Truyền thông tỉnh Bạc Liêu", "ALL_WORDS"],
  ["organizations", "bac-lieu-thanh-tra", "Thanh tra tỉnh Bạc Liêu (tỉnh chưa kiểm chứng)", "EXACT"],
  ["organizations", "tỉnh uỷ", "Tỉnh ủy Bạc Liêu", "EXACT"],
  ["organizations", "thủ tướng", "Thủ tướng Chính phủ", "EXACT"],
  ["organizations", "thủ tuớnq chính phủ", "Thủ tướng Chính phủ", "SIMILAR"],
  ["organizations", "thanhtra tỉnh cà mau", "Thanh tra tỉnh Cà Mau", "SIMILAR"],
  ["organizations", "quoc hoi", "Quốc hội", "EXACT"],
  ["organizations", "ban tđkt", "Ban Thi đua - Khen thưởng – Sở Nội vụ tỉnh Cao Bằng", "EXACT"],
  ["organizations", "doàn thanh nien", "Đoàn thanh niên Sở Khoa học và Công nghệ tỉnh Lạng Sơn", "PHRASE"],
  ["organizations", "🎉", null, null],
  ["persons", "Hoàng Giang", "Hoàng Giang", "EXACT"],
  ["persons", "giang hoang", "Hoàng Giang", "ALL_WORDS"],
  ["persons", "hoang giangg", "Hoàng Giang", "SIMILAR"],
  ["provinces", "tinh lang son", "Lạng Sơn", "EXACT"],
  ["provinces", "lạngsơn", "Lạng Sơn", "SIMILAR"],
  ["provinces", "lạng", "Lạng Sơn", "SAME_ACCENTS"],
  ["emulationBlocs", "khối thi đua văn hoá - xã hội", "Khối thi đua Văn hóa - Xã hội", "EXACT"],
  ["emulationCouncils", "HĐTĐKT tỉnh", "Hội đồng Thi đua - Khen thưởng tỉnh", "EXACT"],
  ["campaigns", "17/KH-TTT", "a0-phat-huy-sang-kien-2019", "EXACT"],
  ["campaigns", "kế hoạch 17/KH-TTT", "a0-phat-huy-sang-kien-2019", "ALL_WORDS"],
  ["campaigns", "cả nước chung sức xây dựng nông thôn mới", "nong-thon-moi", "EXACT"],
  ["campaigns", "nông thonmoi lạng sơn", "lang-son-nong-thon-moi", "SIMILAR"],
  ["campaigns", "người nghèo", "vi-nguoi-ngheo", "SAME_ACCENTS"],
  ["campaigns", "cải tiến kĩ thuật", "a0-phat-huy-sang-kien-2019", "SAME_ACCENTS"],
  ["campaigns", "văn hoá công sở", "lang-son-skhcn-van-hoa-cong-so", "SAME_ACCENTS"],
  [
    "campaigns",
    "Phong trào thi đua phát huy sáng kiến, cải tiến kỹ thuật lập thành tích chào mừng các ngày lễ lớn năm 2021",
    null,
    null,
  ],
  ["documents", "34-CT/TW", "Chỉ thị 34-CT/TW của Bộ Chính trị", "EXACT"],
  ["documents", "5/2008/CT-TTg", "Chỉ thị số 05/2008/CT-TTg ngày 31/01/2008", "EXACT"],
  ["documents", "3617/KH-UBND", "Kế hoạch 3617/KH-UBND ngày 15/12/2015", "EXACT"],
  ["documents", "Luật TĐKT", "Luật Thi đua, khen thưởng", "EXACT"],
  ["documents", "kỉ cương hành chính", "Chỉ thị số 02/CT-UBND", "SAME_ACCENTS"],
  ["emulationPlans", "21/KH-UBND", "Kế hoạch công tác thi đua, khen thưởng năm 2023", "EXACT"],
  ["newsArticles", "Thời Nhiệm", "Sở TTTT ban hành Kế hoạch phát động phong trào thi đua năm 2018", "SAME_ACCENTS"],
  ["newsArticles", "nhân rộng điển hình tiên tiên", "Sở Khoa học và Công nghệ tổ chức Hội nghị sơ kết", "PHRASE"],
  ["occasions", "quốc khánh", "Quốc khánh Nước Cộng hòa", "SAME_ACCENTS"],
  ["occasions", "khoi nghia bac son", "Ngày Khởi nghĩa Bắc Sơn", "PHRASE"],
  ["occasions", "chi bộ chí kien", "Ngày thành lập Chi bộ Chí Kiên", "PHRASE"],
  ["pledges", "giao ước thi đua", "Giao ước thi đua năm 2020", "SAME_ACCENTS"],
  [
    "portals",
    "trang thông tin sở khoa học cao bằng",
    "Trang thông tin điện tử Sở Khoa học và Công nghệ tỉnh Cao Bằng",
    "ALL_WORDS",
  ],
  ["examplePrograms", "nhan rong dien hinh", "Xây dựng và nhân rộng điển hình", "PHRASE"],
  ["reviewConferences", "sơ kết", "Hội nghị sơ kết", "SAME_ACCENTS"],
  ["awardForms", "chiến sỹ thi đua toàn quốc", "Chiến sĩ thi đua toàn quốc", "EXACT"],
  ["awardForms", "CSTĐ cơ sở", "Chiến sĩ thi đua cơ sở", "EXACT"],
  ["awardForms", "huan chuong lao dong", "Huân chương Lao động", "EXACT"],
  ["awardForms", "bằng khen thủ tướng", "Bằng khen của Thủ tướng Chính phủ", "ALL_WORDS"],
  ["awardForms", "giấy kheng", "Giấy khen", "SIMILAR"],
  ["awardForms", "chiến sĩ thi đua", "Chiến sĩ thi đua", "SAME_ACCENTS"],
  ["commendationTypes", "đột xuất", "Khen thưởng đột xuất", "SAME_ACCENTS"],
].map(([list, typed, first, match]) => ({ list, typed, first, match }) as TypedSearchCase);
