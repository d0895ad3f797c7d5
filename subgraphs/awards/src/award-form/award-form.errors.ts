import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a title or form of the catalog. */
export const awardFormErrors = defineErrors({
  UNKNOWN_AWARD_FORM: {
    vi: "Không có danh hiệu thi đua, hình thức khen thưởng “{code}”",
    en: 'There is no emulation title or commendation form "{code}"',
  },
  AWARD_FORM_NOT_IN_FORCE: {
    vi: "“{code}” không có hiệu lực vào ngày {date}",
    en: '"{code}" is not in force on {date}',
  },
  INVALID_GRADE: { vi: "Hạng {grade} không hợp lệ", en: "The class {grade} is not valid" },
});
