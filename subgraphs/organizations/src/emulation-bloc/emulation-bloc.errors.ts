import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a cluster or bloc. */
export const emulationBlocErrors = defineErrors({
  UNKNOWN_BLOC: { vi: "Không có cụm, khối thi đua “{id}”", en: 'There is no emulation bloc "{id}"' },
  BLOC_MEMBER_COUNT_TOO_SMALL: {
    vi: "Số thành viên {count} nhỏ hơn 1 hoặc nhỏ hơn số thành viên được nêu tên",
    en: "The number of members {count} is less than 1, or less than the members named",
  },
  ALREADY_BLOC_MEMBER: {
    vi: "Tổ chức đã là thành viên của cụm, khối này trong thời gian đó",
    en: "The organization is a member of this bloc at that time already",
  },
  BLOC_HEAD_IS_DEPUTY: {
    vi: "Trưởng khối và phó khối phải là hai đơn vị",
    en: "Head and deputy of a bloc must be two bodies",
  },
  BLOC_HEAD_NOT_A_MEMBER: {
    vi: "Trưởng khối, phó khối phải thuộc các thành viên được nêu tên",
    en: "Head and deputy of a bloc must be among the members that are named",
  },
  BLOC_RULES_EMPTY: { vi: "Quy chế phải có văn bản hoặc nội dung", en: "Rules need a document or a text" },
  BLOC_RULES_NOT_LATER: {
    vi: "Quy chế mới phải có hiệu lực sau quy chế trước ({day})",
    en: "New rules must begin after those before them ({day})",
  },
  NEGATIVE_POINTS: { vi: "Điểm tối đa {points} phải lớn hơn 0", en: "The maximum points {points} must be more than 0" },
});
