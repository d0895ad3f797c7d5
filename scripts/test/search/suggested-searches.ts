import type { TypedSearchCase } from "./sixty-searches.js";

/** A typed text that nothing matches, and what is suggested for it; null where nothing is near enough. */
export interface SuggestedSearchCase {
  readonly list: TypedSearchCase["list"];
  readonly typed: string;
  readonly suggestion: string | null;
}

/** Mistakes of typing and of spelling, list by list, and what is no mistake: a name that has no record. */
export const suggestedSearches: readonly SuggestedSearchCase[] = (
  [
    // Neighbouring letters in the other order.
    ["organizations", "khao học", "Khoa học"],
    ["organizations", "sở khao học và công nghệ", "Sở Khoa học và Công nghệ"],
    ["organizations", "so noi vu cao bnag", "Sở Nội vụ Cao Bằng"],
    ["organizations", "thnah tra tỉnh", "Thanh tra tỉnh"],
    ["organizations", "ủy ban nhân dân tỉnh cà mua", "Ủy ban nhân dân tỉnh Cà Mau"],
    ["persons", "Hoang Ginag", "Hoàng Giang"],
    ["awardForms", "hunâ chương lao động", "Huân chương Lao động"],
    ["occasions", "quốc khnáh", "Quốc khánh"],
    ["documents", "luật thi đau khen thưởng", "Luật Thi đua khen thưởng"],
    // A letter too many, too few, or another.
    ["organizations", "khoa hoc cong nge lang son", "Khoa học Công nghệ Lạng Sơn"],
    ["organizations", "bộ chính trịi", "Bộ Chính trị"],
    ["organizations", "thủ tuớnq chính phủ", "Thủ tướng Chính phủ"],
    ["provinces", "bac lieeu", "Bạc Liêu"],
    ["provinces", "bắc cạn", "Bắc Kạn"],
    ["awardForms", "giấy kheng", "Giấy khen"],
    ["campaigns", "văn hoá coong sở", "văn hóa công sở"],
    // Missing spaces.
    ["campaigns", "nông thonmoi", "nông thôn mới"],
    ["provinces", "lạngsơn", "Lạng Sơn"],
    // Names without a record, though each of their words is near some word.
    ["organizations", "sở nông nghiệp", null],
    ["organizations", "hội nông dân", null],
    ["organizations", "sở xây dựng", null],
    ["organizations", "sở công thương", null],
    ["organizations", "văn phòng", null],
    ["organizations", "báo lạng sơn", null],
    ["organizations", "uỷ ban nhân dân tỉnh hà giang", null],
    ["organizations", "nông nghiệp", null],
    ["campaigns", "dân vận khéo", null],
    ["occasions", "ngày nhà giáo", null],
    ["documents", "nghị định", null],
    ["campaigns", "17/KH-TTX", null],
    ["campaigns", "nông thôn mới 2021", null],
    ["provinces", "hà nội", null],
  ] as const
).map(([list, typed, suggestion]) => ({ list, typed, suggestion }));
