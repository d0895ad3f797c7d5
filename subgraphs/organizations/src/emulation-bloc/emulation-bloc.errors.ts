import { defineErrors } from "@thidua/base/errors";

/** The errors of emulation blocs. */
export const emulationBlocErrors = defineErrors({
  UNKNOWN_BLOC: { vi: "Không có cụm, khối thi đua “{id}”", en: 'There is no emulation bloc "{id}"' },
  BLOC_MEMBER_COUNT_TOO_SMALL: {
    vi: "Số thành viên {count} nhỏ hơn 1 hoặc nhỏ hơn số thành viên được nêu tên",
    en: "The number of members {count} is less than 1, or less than the number of named members",
  },
  ALREADY_BLOC_MEMBER: {
    vi: "Tổ chức đã là thành viên của cụm, khối này trong thời gian đó",
    en: "The organization is already a member of this bloc at that time",
  },
  BLOC_HEAD_IS_DEPUTY: {
    vi: "Trưởng khối và phó khối phải là hai đơn vị khác nhau",
    en: "The head and the deputy head of a bloc must be two organizations",
  },
  BLOC_HEAD_NOT_A_MEMBER: {
    vi: "Trưởng khối, phó khối phải thuộc các thành viên được nêu tên",
    en: "The head and the deputy head of a bloc must be among the named members",
  },
  BLOC_RULES_EMPTY: { vi: "Quy chế phải có văn bản hoặc nội dung", en: "Rules need a document or a text" },
  BLOC_RULES_NOT_LATER: {
    vi: "Quy chế mới phải có hiệu lực sau quy chế trước ({day})",
    en: "New rules must take effect after the previous ones ({day})",
  },
  NEGATIVE_POINTS: { vi: "Điểm tối đa {points} phải lớn hơn 0", en: "The maximum points {points} must be more than 0" },
});
