import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a selection round. */
export const selectionRoundErrors = defineErrors({
  UNKNOWN_SELECTION_ROUND: { vi: "Không có đợt xét chọn “{id}”", en: 'There is no selection round "{id}"' },
  FUNNEL_GROWS: {
    vi: "Số lượng qua các đợt không được tăng: đợt {laterPosition} có {laterCount}, đợt {earlierPosition} ngay trước chỉ có {earlierCount}",
    en: "Counts never grow from round to round: round {laterPosition} has {laterCount}, round {earlierPosition} just before it only {earlierCount}",
  },
  NEGATIVE_ROUND_COUNT: { vi: "Số lượng không được âm: {count}", en: "A count cannot be negative: {count}" },
  ROUND_KIND_OUT_OF_ORDER: {
    vi: "Đợt {later} không thể đứng trước đợt {earlier} (thứ tự: đăng ký, giới thiệu, tôn vinh)",
    en: "A round {later} cannot stand before a round {earlier} (the order is: registered, proposed, honored)",
  },
  ROUND_POSITION_OUT_OF_RANGE: {
    vi: "Thứ tự của đợt phải từ 1 đến {limit}, không phải {position}",
    en: "The place of the round must be from 1 to {limit}, not {position}",
  },
  ROUND_SERIES_OUT_OF_RANGE: {
    vi: "Lượt xét chọn phải từ 1 đến {limit}, không phải {series}",
    en: "The series must be from 1 to {limit}, not {series}",
  },
  STEP_NOT_IN_PROCEDURE: {
    vi: "Quy trình của chương trình không có bước {step}",
    en: "The program's procedure has no step {step}",
  },
  CONFERENCE_OF_ANOTHER_PROGRAM: {
    vi: "Hội nghị “{id}” thuộc chương trình khác",
    en: 'The conference "{id}" belongs to another program',
  },
});
