import { SignInBadge } from "./sign-in/sign-in-badge.js";

/** The bar above the editor: the title, links and the signed-in user. */
export function PageHeader() {
  return (
    <header className="page-header">
      <img src="icon.svg" alt="" width="28" height="28" />
      <h1>Thi Đua Graph</h1>
      <p>
        Đồ thị dữ liệu thi đua, khen thưởng của tỉnh. Viết truy vấn rồi bấm <kbd>Ctrl</kbd> <kbd>Enter</kbd>; nút{" "}
        <span aria-hidden="true">☆</span> có truy vấn mẫu, nút sách mô tả từng trường.
      </p>
      <nav aria-label="Liên kết">
        <a href="data">Dữ liệu dạng bảng</a>
        <a href="readyz">Tình trạng hệ thống</a>
      </nav>
      <SignInBadge />
    </header>
  );
}
