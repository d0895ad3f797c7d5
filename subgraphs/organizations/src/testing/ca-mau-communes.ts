/** A commune with its code in the list of the statistics office. */
export interface Commune {
  code: string;
  name: string;
}

/**
 * The communes of the present province of Cà Mau, each with those that it was made of on 2025-07-01; "~" marks one that only gave a
 * part. Source: Nghị quyết 1655/NQ-UBTVQH15 ngày 16/6/2025.
 */
const communes = `
31825 Phường Bạc Liêu = 31813 Phường 2; 31816 Phường 3; 31822 Phường 7; 31825 Phường 1; 31828 Phường 8
31834 Phường Vĩnh Trạch = 31819 Phường 5; 31834 Xã Vĩnh Trạch
31840 Phường Hiệp Thành = 31831 Phường Nhà Mát; 31837 Xã Vĩnh Trạch Đông; 31840 Xã Hiệp Thành
31843 Xã Hồng Dân = 31843 Thị trấn Ngan Dừa; 31852 Xã Ninh Hòa; 31855 Xã Lộc Ninh
31849 Xã Ninh Quới = 31846 Xã Ninh Quới; 31849 Xã Ninh Quới A
31858 Xã Vĩnh Lộc = 31858 Xã Vĩnh Lộc; 31861 Xã Vĩnh Lộc A
31864 Xã Ninh Thạnh Lợi = 31863 Xã Ninh Thạnh Lợi A; 31864 Xã Ninh Thạnh Lợi
31867 Xã Phước Long = 31867 Thị trấn Phước Long; 31870 Xã Vĩnh Phú Đông
31876 Xã Vĩnh Phước = 31873 Xã Vĩnh Phú Tây; 31876 Xã Phước Long
31882 Xã Vĩnh Thanh = 31879 Xã Hưng Phú; 31882 Xã Vĩnh Thanh
31885 Xã Phong Hiệp = 31885 Xã Phong Thạnh Tây A; 31888 Xã Phong Thạnh Tây B
31891 Xã Hòa Bình = 31921 Xã Long Thạnh; 31891 Thị trấn Hòa Bình; 31933 Xã Vĩnh Mỹ A
31894 Xã Châu Thới = 31894 Xã Vĩnh Hưng; 31897 Xã Vĩnh Hưng A; 31912 Xã Châu Thới
31900 Xã Vĩnh Lợi = 31900 Thị trấn Châu Hưng; 31903 Xã Châu Hưng A
31906 Xã Hưng Hội = 31906 Xã Hưng Thành; 31909 Xã Hưng Hội
31918 Xã Vĩnh Mỹ = 31915 Xã Minh Diệu; 31918 Xã Vĩnh Bình; 31924 Xã Vĩnh Mỹ B
31927 Xã Vĩnh Hậu = 31927 Xã Vĩnh Hậu; 31930 Xã Vĩnh Hậu A; 31936 Xã Vĩnh Thịnh
31942 Phường Giá Rai = 31942 Phường 1; 31945 Phường Hộ Phòng; 31960 Xã Phong Thạnh; 31963 Xã Phong Thạnh A
31951 Phường Láng Tròn = 31948 Xã Phong Thạnh Đông; 31951 Phường Láng Tròn; 31954 Xã Phong Tân
31957 Xã Phong Thạnh = 31957 Xã Tân Phong; 31966 Xã Phong Thạnh Tây; 31969 Xã Tân Thạnh
31972 Xã Gành Hào = 31972 Thị trấn Gành Hào; 31984 Xã Long Điền Tây
31975 Xã Đông Hải = 31975 Xã Long Điền Đông; 31978 Xã Long Điền Đông A
31985 Xã Long Điền = 31981 Xã Long Điền; 31985 Xã Điền Hải
31988 Xã An Trạch = 31987 Xã An Trạch; 31988 Xã An Trạch A
31993 Xã Định Thành = 31990 Xã An Phúc; 31993 Xã Định Thành; 31996 Xã Định Thành A
32002 Phường An Xuyên = 31999 Phường 9; 32002 Phường 2; 32005 Phường 1; 32022 Phường Tân Xuyên; 32023 Xã An Xuyên
32014 Phường Lý Văn Lâm = 32014 Phường 8; 32032 Xã Lý Văn Lâm; ~32122 Xã Lợi An
32025 Phường Tân Thành = 32008 Phường 5; ~32017 Phường 6; ~32020 Phường 7; 32025 Phường Tân Thành; 32026 Xã Tân Thành; ~32029 Xã Tắc Vân; ~32035 Xã Định Bình
32041 Phường Hòa Thành = ~32017 Phường 6; ~32020 Phường 7; ~32029 Xã Tắc Vân; ~32035 Xã Định Bình; 32038 Xã Hòa Thành; 32041 Xã Hòa Tân
32044 Xã Nguyễn Phích = 32044 Thị trấn U Minh; ~32048 Xã Khánh Thuận; ~32053 Xã Nguyễn Phích
32047 Xã U Minh = 32047 Xã Khánh Hòa; ~32048 Xã Khánh Thuận; 32050 Xã Khánh Tiến; ~32056 Xã Khánh Lâm
32059 Xã Khánh An = ~32053 Xã Nguyễn Phích; 32059 Xã Khánh An
32062 Xã Khánh Lâm = ~32053 Xã Nguyễn Phích; ~32056 Xã Khánh Lâm; 32062 Xã Khánh Hội
32065 Xã Thới Bình = 32065 Thị trấn Thới Bình; 32077 Xã Thới Bình
32069 Xã Biển Bạch = 32068 Xã Biển Bạch; 32069 Xã Tân Bằng; 32074 Xã Biển Bạch Đông
32071 Xã Trí Phải = 32071 Xã Trí Phải; 32072 Xã Trí Lực; 32080 Xã Tân Phú
32083 Xã Tân Lộc = 32083 Xã Tân Lộc Bắc; 32086 Xã Tân Lộc; 32089 Xã Tân Lộc Đông
32092 Xã Hồ Thị Kỷ = 32092 Xã Hồ Thị Kỷ
32095 Xã Trần Văn Thời = 32095 Thị trấn Trần Văn Thời; ~32107 Xã Trần Hợi; 32108 Xã Khánh Lộc; ~32122 Xã Lợi An; ~32124 Xã Phong Điền; 32125 Xã Phong Lạc
32098 Xã Sông Đốc = 32098 Thị trấn Sông Đốc; ~32124 Xã Phong Điền
32104 Xã Đá Bạc = 32101 Xã Khánh Bình Tây Bắc; 32104 Xã Khánh Bình Tây; ~32107 Xã Trần Hợi
32110 Xã Khánh Bình = 32110 Xã Khánh Bình; 32116 Xã Khánh Bình Đông
32119 Xã Khánh Hưng = 32113 Xã Khánh Hưng; 32119 Xã Khánh Hải
32128 Xã Cái Nước = 32128 Thị trấn Cái Nước; ~32142 Xã Đông Hưng; ~32143 Xã Đông Thới; ~32146 Xã Tân Hưng Đông; 32149 Xã Trần Thới
32134 Xã Lương Thế Trân = ~32122 Xã Lợi An; 32130 Xã Thạnh Phú; 32131 Xã Lương Thế Trân; 32134 Xã Phú Hưng
32137 Xã Tân Hưng = 32137 Xã Tân Hưng; ~32141 Xã Hoà Mỹ; ~32142 Xã Đông Hưng; ~32143 Xã Đông Thới
32140 Xã Hưng Mỹ = 32140 Xã Hưng Mỹ; ~32141 Xã Hoà Mỹ; ~32146 Xã Tân Hưng Đông
32152 Xã Đầm Dơi = 32152 Thị trấn Đầm Dơi; ~32155 Xã Tạ An Khương; 32173 Xã Tân Duyệt; 32174 Xã Tân Dân
32155 Xã Tạ An Khương = ~32155 Xã Tạ An Khương; 32158 Xã Tạ An Khương  Đông; 32170 Xã Tạ An Khương  Nam
32161 Xã Trần Phán = 32161 Xã Trần Phán; 32162 Xã Tân Trung
32167 Xã Tân Thuận = 32164 Xã Tân Đức; 32167 Xã Tân Thuận
32182 Xã Quách Phẩm = 32179 Xã Quách Phẩm Bắc; 32182 Xã Quách Phẩm
32185 Xã Thanh Tùng = 32185 Xã Thanh Tùng; 32186 Xã Ngọc Chánh
32188 Xã Tân Tiến = 32176 Xã Tân Tiến; 32188 Xã Nguyễn Huân
32191 Xã Năm Căn = ~32191 Thị Trấn Năm Căn; ~32194 Xã Hàm Rồng; 32203 Xã Hàng Vịnh
32201 Xã Đất Mới = ~32191 Thị Trấn Năm Căn; ~32194 Xã Hàm Rồng; 32200 Xã Đất Mới; 32201 Xã Lâm Hải; ~32242 Xã Viên An
32206 Xã Tam Giang = 32197 Xã Hiệp Tùng; 32206 Xã Tam Giang; 32209 Xã Tam Giang Đông
32212 Xã Cái Đôi Vàm = 32212 Thị trấn Cái Đôi Vàm; 32230 Xã Nguyễn Việt Khái
32214 Xã Phú Mỹ = ~32141 Xã Hoà Mỹ; 32214 Xã Phú Thuận; 32215 Xã Phú Mỹ
32218 Xã Phú Tân = 32218 Xã Phú Tân; 32221 Xã Tân Hải
32227 Xã Nguyễn Việt Khái = 32224 Xã Việt Thắng; 32227 Xã Tân Hưng Tây; 32228 Xã Rạch Chèo
32236 Xã Tân Ân = 32233 Xã Tam Giang Tây; 32236 Xã Tân Ân Tây
32244 Xã Phan Ngọc Hiển = 32239 Xã Viên An Đông; 32244 Thị trấn Rạch Gốc; ~32245 Xã Tân Ân
32248 Xã Đất Mũi = ~32242 Xã Viên An; ~32245 Xã Tân Ân; 32248 Xã Đất Mũi
`;

/** Returns the communes after 2025-07-01, each with those that it was made of, whole or in part. */
export function caMauCommunes(): (Commune & { from: Commune[] })[] {
  return communes
    .trim()
    .split("\n")
    .map((line) => {
      const [commune, from] = line.split(" = ") as [string, string];
      return { ...communeOf(commune), from: from.split("; ").map(communeOf) };
    });
}

/** Returns whether a commune of before 2025-07-01 was in Bạc Liêu and not in Cà Mau: the list numbers one province after the other. */
export function isOfBacLieu({ code }: Commune): boolean {
  return code < "31999";
}

function communeOf(text: string): Commune {
  const [, code, name] = /^~?(\d{5}) (.+)$/u.exec(text)!;
  return { code: code!, name: name! };
}
