import { defineErrors } from "@thidua/base/errors";

/** The errors of change feeds. */
export const changeFeedErrors = defineErrors({
  MALFORMED_CURSOR: {
    vi: "Con trỏ “{cursor}” không do luồng thay đổi này cấp",
    en: 'The cursor "{cursor}" does not belong to this change feed',
  },
  CURSOR_TOO_OLD: {
    vi: "Các thay đổi sau con trỏ này không còn được lưu; hãy đọc lại từ đầu",
    en: "Changes after this cursor are no longer stored; read again from the start",
  },
  FEED_ARGUMENT_OUT_OF_RANGE: {
    vi: "“{name}” phải là số nguyên từ {from} đến {to}",
    en: '"{name}" must be an integer from {from} to {to}',
  },
  UNKNOWN_CHANGE_TYPE: {
    vi: "Không có loại bản ghi “{type}”; các loại hiện có: {known}",
    en: 'There is no record type "{type}"; the types are {known}',
  },
});
