import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a commendation type that something refers to. */
export const commendationTypeErrors = defineErrors({
  UNKNOWN_COMMENDATION_TYPE: {
    vi: "Không có loại hình khen thưởng “{code}” vào ngày {date}",
    en: 'There is no commendation type "{code}" on {date}',
  },
});
