import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a principle that something refers to. */
export const commendationPrincipleErrors = defineErrors({
  UNKNOWN_COMMENDATION_PRINCIPLE: {
    vi: "Không có nguyên tắc khen thưởng “{code}” vào ngày {date}",
    en: 'There is no principle of commendation "{code}" on {date}',
  },
});
