import { defineErrors } from "@thidua/base/errors";

/** The errors of titles and forms. */
export const awardFormErrors = defineErrors({
  UNKNOWN_AWARD_FORM: {
    vi: "Không có danh hiệu thi đua, hình thức khen thưởng “{code}”",
    en: 'There is no emulation title or commendation form "{code}"',
  },
  AWARD_FORM_NOT_IN_FORCE: {
    vi: "“{code}” không có hiệu lực vào ngày {date}",
    en: '"{code}" is not in force on {date}',
  },
  AWARD_FORM_IN_USE: {
    vi: "Không thể chấm dứt hiệu lực của “{code}” từ ngày {validTo}: có {count} lượt khen thưởng được quyết định từ ngày đó, lần cuối ngày {lastOn}",
    en: '"{code}" cannot end on {validTo}; awards decided from that day on: {count}, the last one on {lastOn}',
  },
  INVALID_GRADE: {
    vi: "Hạng {grade} không hợp lệ; hạng là số từ 1 đến 9",
    en: "The class {grade} is not valid; use 1 to 9",
  },
});
