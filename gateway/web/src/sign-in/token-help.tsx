import { roleWords } from "./role-words.js";

/** How a developer gets a token for a house that runs on the own machine. */
export function TokenHelp() {
  return (
    <details className="token-help">
      <summary>Lấy mã truy cập khi phát triển</summary>
      <p>Trong thư mục mã nguồn, chạy:</p>
      <pre>
        <code>npm run token -- --role EDITOR --organization &lt;code&gt;</code>
      </pre>
      <p>
        Thay <code>&lt;code&gt;</code> bằng mã của tổ chức (trường <code>code</code>). Mã truy cập này chỉ dùng được khi
        phát triển; hệ thống thật từ chối nó. Các vai trò:
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
