const words = (text: string): readonly string[] => text.split(" ");

/** The parts of common names of persons and of communes. */
export const nameParts = {
  families: words("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Nông Lương Triệu Ma"),
  middles: words("Văn Thị Hữu Đức Ngọc Minh Thanh Quang Xuân Thu Kim Bảo"),
  given: words(
    "Anh Ánh Bình Châu Chi Cường Dung Dũng Đạt Giang Hà Hải Hạnh Hằng Hiền Hiếu Hoa Hòa Hoàn Hồng Huệ Hùng Hương Khánh Lan Lân Linh Loan Long Mai Mạnh Nam Nga Ngân Nghĩa Nhung Phong Phúc Phương Quân Quý Sơn Tâm Thảo Thắng Thịnh Thủy Toàn Trang Trung Tuấn Tùng Tuyết Uyên Vân Việt Vinh Yến",
  ),
  places: words(
    "An Bình Cao Đông Hòa Hưng Kỳ Lâm Long Lộc Mỹ Nam Phong Phú Phước Quang Sơn Tân Thanh Thịnh Thuận Trung Vĩnh Xuân Yên",
  ),
} as const;
