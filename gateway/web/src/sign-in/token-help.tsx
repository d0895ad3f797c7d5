import { roleWords } from "./role-words.js";

/** Explains how a developer gets a token for a graph on the local machine. */
export function TokenHelp() {
  return (
    <details className="token-help">
      <summary>Lấy mã truy cập khi phát triển</summary>
      <p>Trong thư mục mã nguồn, chạy:</p>
      <pre>
        <code>
          npm run token -- <span>--role EDITOR</span> <span>--organization &lt;code&gt;</span>
        </code>
      </pre>
      <p>
        Thay <code>&lt;code&gt;</code> bằng trường <code>code</code> của tổ chức. Mã truy cập này chỉ dùng được khi phát
        triển; hệ thống thật từ chối nó. Các vai trò:
      </p>
      <ul>
        {Object.entries(roleWords).map(([role, words]) => (
          <li key={role}>
            <code>{role}</code> {words}
          </li>
        ))}
      </ul>
    </details>
  );
}
