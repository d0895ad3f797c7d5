import { defineErrors } from "@thidua/base/errors";

/** The errors of appointments. */
export const appointmentErrors = defineErrors({
  UNKNOWN_APPOINTMENT: { vi: "Không có việc bổ nhiệm “{id}”", en: 'There is no appointment "{id}"' },
  ALREADY_APPOINTED: {
    vi: "{name} đã giữ chức vụ này ở tổ chức này trong thời gian đó",
    en: "{name} already holds this role in this organization at that time",
  },
  ATTESTED_OUTSIDE_PERIOD: {
    vi: "Ngày {day} nằm ngoài thời gian giữ chức vụ",
    en: "The date {day} is outside the period of the appointment",
  },
  ANOTHER_HEAD: {
    vi: "Tổ chức đã có người đứng đầu khác trong thời gian đó: {name} (mã định danh {id})",
    en: "The organization already has another head at that time: {name} (ID {id})",
  },
  APPOINTMENT_BEFORE_ORGANIZATION: {
    vi: "Ngày {day} trước thời điểm thành lập tổ chức “{name}” ({established})",
    en: 'The date {day} is before the organization "{name}" was established ({established})',
  },
  APPOINTMENT_AFTER_ORGANIZATION: {
    vi: "Vào ngày {day}, tổ chức “{name}” đã chấm dứt hoạt động ({ended})",
    en: 'On {day} the organization "{name}" had already ended ({ended})',
  },
  APPOINTMENT_ENDED: { vi: "Đã thôi giữ chức vụ từ ngày {day}", en: "The appointment already ended on {day}" },
});
