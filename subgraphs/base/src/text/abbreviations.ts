/**
 * Abbreviations that officials write for names of organizations and for terms of the law, with the words that they stand for. A search
 * reads either as the words, wherever it meets them. Those with an ampersand (KH&CN) also stand without it.
 *
 * Only what means one thing belongs here: "CT" is a chairperson, a directive or a campaign.
 */
export const abbreviations: readonly (readonly [abbreviation: string, words: string])[] = [
  ["UBND", "Ủy ban nhân dân"],
  ["HĐND", "Hội đồng nhân dân"],
  ["UBMTTQ", "Ủy ban Mặt trận Tổ quốc"],
  ["MTTQ", "Mặt trận Tổ quốc"],
  ["LĐLĐ", "Liên đoàn Lao động"],
  ["TĐKT", "Thi đua khen thưởng"],
  ["HĐTĐKT", "Hội đồng Thi đua khen thưởng"],
  ["CSTĐ", "Chiến sĩ thi đua"],
  ["SNV", "Sở Nội vụ"],
  ["TP", "thành phố"],
  ["TX", "thị xã"],
  ["KH&CN", "Khoa học và Công nghệ"],
  ["GD&ĐT", "Giáo dục và Đào tạo"],
  ["TT&TT", "Thông tin và Truyền thông"],
  ["TN&MT", "Tài nguyên và Môi trường"],
  ["NN&PTNT", "Nông nghiệp và Phát triển nông thôn"],
  ["LĐTB&XH", "Lao động Thương binh và Xã hội"],
  ["VHTT&DL", "Văn hóa Thể thao và Du lịch"],
  ["GTVT", "Giao thông vận tải"],
  ["BHXH", "Bảo hiểm xã hội"],
];
