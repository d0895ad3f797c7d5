import { defineErrors } from "../errors/index.js";

/** What can be wrong with a question to a change feed. */
export const changeFeedErrors = defineErrors({
  MALFORMED_CURSOR: {
    vi: "Con trỏ “{cursor}” không phải do dòng thay đổi này cấp",
    en: 'The cursor "{cursor}" was not given out by this change feed',
  },
  CURSOR_TOO_OLD: {
    vi: "Các thay đổi sau con trỏ này đã được lược bớt; hãy đọc lại từ đầu",
    en: "Changes after this cursor were pruned; read again from the start",
  },
});
