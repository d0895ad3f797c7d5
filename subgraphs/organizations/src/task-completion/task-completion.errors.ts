import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a yearly level of task completion. */
export const taskCompletionErrors = defineErrors({
  TASK_COMPLETION_SUBJECT: {
    vi: "Phải nêu đúng một đối tượng: tổ chức hoặc cá nhân",
    en: "Name exactly one subject: an organization or a person",
  },
  TASK_COMPLETION_EXISTS: {
    vi: "Đã có mức độ hoàn thành nhiệm vụ năm {year} của đối tượng này",
    en: "The level of task completion of {year} is recorded for this subject already",
  },
  TASK_COMPLETION_YEAR: {
    vi: "Năm {year} phải từ {from} đến {to}",
    en: "The year {year} must be from {from} to {to}",
  },
});
