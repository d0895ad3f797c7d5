import { defineErrors } from "@thidua/base/errors";

/** The errors of references to commendation types. */
export const commendationTypeErrors = defineErrors({
  UNKNOWN_COMMENDATION_TYPE: {
    vi: "Không có loại hình khen thưởng “{code}” vào ngày {date}",
    en: 'There is no commendation type "{code}" on {date}',
  },
});
