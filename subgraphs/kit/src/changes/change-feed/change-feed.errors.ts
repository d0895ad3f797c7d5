import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a question to a change feed. */
export const changeFeedErrors = defineErrors({
  MALFORMED_CURSOR: {
    vi: "Con trỏ “{cursor}” không phải do dòng thay đổi này cấp",
    en: 'The cursor "{cursor}" was not given out by this change feed',
  },
  CURSOR_TOO_OLD: {
    vi: "Không còn đọc tiếp được từ con trỏ này; hãy đọc lại từ đầu",
    en: "Reading can no longer go on from this cursor; read again from the start",
  },
  FEED_ARGUMENT_OUT_OF_RANGE: {
    vi: "“{name}” phải là số nguyên từ {from} đến {to}",
    en: '"{name}" must be a whole number from {from} to {to}',
  },
  UNKNOWN_CHANGE_TYPE: {
    vi: "Không có loại bản ghi “{type}”; có: {known}",
    en: 'There is no record type "{type}"; there are: {known}',
  },
});
