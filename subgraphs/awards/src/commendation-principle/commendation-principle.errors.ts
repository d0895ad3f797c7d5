import { defineErrors } from "@thidua/base/errors";

/** The errors of references to principles. */
export const commendationPrincipleErrors = defineErrors({
  UNKNOWN_COMMENDATION_PRINCIPLE: {
    vi: "Không có nguyên tắc khen thưởng “{code}” vào ngày {date}",
    en: 'There is no principle of commendation "{code}" on {date}',
  },
});
