/** Fields of state administration: a department (sở) has each with an S before it. */
const fields: readonly (readonly [abbreviation: string, words: string])[] = [
  ["KH&CN", "Khoa học và Công nghệ"],
  ["KH&ĐT", "Kế hoạch và Đầu tư"],
  ["GD&ĐT", "Giáo dục và Đào tạo"],
  ["TT&TT", "Thông tin và Truyền thông"],
  ["TN&MT", "Tài nguyên và Môi trường"],
  ["NN&MT", "Nông nghiệp và Môi trường"],
  ["NN&PTNT", "Nông nghiệp và Phát triển nông thôn"],
  ["LĐTB&XH", "Lao động Thương binh và Xã hội"],
  ["VHTT&DL", "Văn hóa Thể thao và Du lịch"],
  ["DT&TG", "Dân tộc và Tôn giáo"],
  ["GTVT", "Giao thông vận tải"],
];

/**
 * Abbreviations that officials write for names of organizations and for terms of the law, with the words that they stand for. A search
 * reads either as the words, wherever it meets them. Those with an ampersand (KH&CN) also stand without it, or with
 * another mark between their parts (KH-CN).
 *
 * Only what means one thing belongs here: "CT" is a chairperson, a directive or a campaign.
 */
export const abbreviations: readonly (readonly [abbreviation: string, words: string])[] = [
  ["UBND", "Ủy ban nhân dân"],
  ["VPUBND", "Văn phòng Ủy ban nhân dân"],
  ["VPCP", "Văn phòng Chính phủ"],
  ["HĐND", "Hội đồng nhân dân"],
  ["UBMTTQ", "Ủy ban Mặt trận Tổ quốc"],
  ["UBMTTQVN", "Ủy ban Mặt trận Tổ quốc Việt Nam"],
  ["MTTQ", "Mặt trận Tổ quốc"],
  ["MTTQVN", "Mặt trận Tổ quốc Việt Nam"],
  ["LĐLĐ", "Liên đoàn Lao động"],
  ["LHPN", "Liên hiệp Phụ nữ"],
  ["TNCS", "Thanh niên Cộng sản"],
  ["BCĐ", "Ban Chỉ đạo"],
  ["TĐKT", "Thi đua khen thưởng"],
  ["HĐTĐKT", "Hội đồng Thi đua khen thưởng"],
  ["CSTĐ", "Chiến sĩ thi đua"],
  ["TP", "thành phố"],
  ["TX", "thị xã"],
  ["HCM", "Hồ Chí Minh"],
  ["TPHCM", "thành phố Hồ Chí Minh"],
  ["SNV", "Sở Nội vụ"],
  ["SCT", "Sở Công Thương"],
  ["STC", "Sở Tài chính"],
  ["STP", "Sở Tư pháp"],
  ["SXD", "Sở Xây dựng"],
  ["SYT", "Sở Y tế"],
  ...fields,
  ...fields.map(([abbreviation, words]) => [`S${abbreviation}`, `Sở ${words}`] as const),
  ["BHXH", "Bảo hiểm xã hội"],
  ["NTM", "nông thôn mới"],
  ["CCHC", "cải cách hành chính"],
  ["CNTT", "công nghệ thông tin"],
  ["CBCCVC", "cán bộ, công chức, viên chức"],
  ["LLVT", "lực lượng vũ trang"],
  ["KT-XH", "kinh tế - xã hội"],
  ["QPAN", "quốc phòng, an ninh"],
  ["XHCN", "xã hội chủ nghĩa"],
  ["HTX", "hợp tác xã"],
  ["THCS", "trung học cơ sở"],
  ["THPT", "trung học phổ thông"],
];
