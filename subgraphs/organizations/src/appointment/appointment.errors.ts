import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with an appointment. */
export const appointmentErrors = defineErrors({
  UNKNOWN_APPOINTMENT: { vi: "Không có việc bổ nhiệm “{id}”", en: 'There is no appointment "{id}"' },
  ALREADY_APPOINTED: {
    vi: "{name} đã giữ chức vụ này ở tổ chức này trong thời gian đó",
    en: "{name} holds this role in this organization at that time already",
  },
  ATTESTED_OUTSIDE_PERIOD: {
    vi: "Ngày {day} nằm ngoài thời gian giữ chức vụ",
    en: "The day {day} is outside the time of the appointment",
  },
  APPOINTMENT_ENDED: { vi: "Đã thôi giữ chức vụ từ ngày {day}", en: "The appointment ended on {day} already" },
});
