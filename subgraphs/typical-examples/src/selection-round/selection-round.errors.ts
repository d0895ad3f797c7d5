import { defineErrors } from "@thidua/base/errors";

/** The errors of selection rounds. */
export const selectionRoundErrors = defineErrors({
  UNKNOWN_SELECTION_ROUND: { vi: "Không có đợt xét chọn “{id}”", en: 'There is no selection round "{id}"' },
  FUNNEL_GROWS: {
    vi: "Số lượng qua các đợt không được tăng: đợt {earlierPosition} có {earlierCount}, đợt {laterPosition} ngay sau có {laterCount}",
    en: "Counts never grow from round to round: round {earlierPosition} has {earlierCount}, round {laterPosition} after it has {laterCount}",
  },
  NEGATIVE_ROUND_COUNT: {
    vi: "Số lượng {count} không hợp lệ; phải từ 0 trở lên",
    en: "The count {count} is out of range; it must be 0 or more",
  },
  ROUND_KIND_OUT_OF_ORDER: {
    vi: "Đợt {later} không thể đứng trước đợt {earlier}; thứ tự là đăng ký, giới thiệu, tôn vinh",
    en: "A round {later} cannot come before a round {earlier}; the order is registered, proposed, honored",
  },
  ROUND_DATES_REVERSED: {
    vi: "Đợt {laterPosition} có ngày {laterOn}, trước ngày {earlierOn} của đợt {earlierPosition}",
    en: "Round {laterPosition} is dated {laterOn}, before the date {earlierOn} of round {earlierPosition}",
  },
  ROUND_POSITION_OUT_OF_RANGE: {
    vi: "Thứ tự {position} không hợp lệ; phải từ 1 đến {limit}",
    en: "The position {position} is out of range; it must be from 1 to {limit}",
  },
  ROUND_SERIES_OUT_OF_RANGE: {
    vi: "Lượt xét chọn {series} không hợp lệ; phải từ 1 đến {limit}",
    en: "The series {series} is out of range; it must be from 1 to {limit}",
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
