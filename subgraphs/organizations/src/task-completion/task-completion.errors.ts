import { defineErrors } from "@thidua/base/errors";

/** The errors of task completion. */
export const taskCompletionErrors = defineErrors({
  TASK_COMPLETION_SUBJECT: {
    vi: "Phải nêu đúng một đối tượng: tổ chức hoặc cá nhân",
    en: "Name exactly one subject: an organization or a person",
  },
  TASK_COMPLETION_EXISTS: {
    vi: "Đã có mức độ hoàn thành nhiệm vụ năm {year} của đối tượng này",
    en: "This subject already has a level of task completion for {year}",
  },
  TASK_COMPLETION_YEAR: {
    vi: "Năm {year} phải từ {from} đến {to}",
    en: "The year {year} must be from {from} to {to}",
  },
});
