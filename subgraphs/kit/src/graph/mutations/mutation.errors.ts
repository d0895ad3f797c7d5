import { defineErrors } from "@thidua/base/errors";

/** The errors of every mutation. */
export const mutationErrors = defineErrors({
  VERSION_CONFLICT: {
    vi: "Bản ghi đã được người khác sửa (phiên bản hiện tại: {version}); hãy tải lại rồi sửa",
    en: "The record has changed (current version: {version}); reload it before you change it",
  },
  ALREADY_EXISTS: {
    vi: "Bản ghi trùng với một bản ghi vừa được ghi cùng lúc",
    en: "The same record was stored at the same time",
  },
  IDEMPOTENCY_KEY_REUSED: {
    vi: "Khóa chống lặp này đã dùng cho một yêu cầu khác",
    en: "The idempotency key was used for another request",
  },
  INVALID_IDEMPOTENCY_KEY: {
    vi: "Khóa chống lặp phải có 8–100 ký tự: chữ không dấu, chữ số, dấu . _ : -",
    en: "An idempotency key has 8 to 100 characters: unaccented letters, digits and . _ : -",
  },
});
