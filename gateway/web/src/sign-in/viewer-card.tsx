import { roleWords } from "./role-words.js";
import { session } from "./session.js";
import { writtenMoment, writtenRest } from "./times.js";
import { useForgetAnswers } from "./use-forget-answers.js";
import { useNow } from "./use-now.js";
import type { Viewer } from "./viewer.js";

/** The signed-in user, the expiry of the token, and the button to sign out. */
export function ViewerCard({ viewer, expiresAt }: { viewer: Viewer; expiresAt: number }) {
  const now = useNow(10_000);
  const forgetAnswers = useForgetAnswers();
  const signOut = () => {
    session.signOut();
    forgetAnswers();
    // The button is removed, so the focus moves to the sign-in field.
    requestAnimationFrame(() => document.getElementById("sign-in-token")?.focus());
  };
  return (
    <>
      <p>Mọi truy vấn được gửi với tư cách này; máy chủ đã xác minh mã truy cập.</p>
      <dl className="viewer-card">
        <dt>Người dùng</dt>
        <dd className="viewer-subject">{viewer.subject}</dd>
        <dt>Vai trò</dt>
        <dd>
          {viewer.roles.length === 0 && "Không có vai trò nào: chỉ xem được dữ liệu công khai"}
          <ul>
            {viewer.roles.map((role) => (
              <li key={role}>
                {roleWords[role] ?? role} <code>{role}</code>
              </li>
            ))}
          </ul>
        </dd>
        <dt>Tổ chức</dt>
        <dd>
          {viewer.organization ? (
            <>
              {viewer.organization.displayName} <code>{viewer.organization.code}</code>
            </>
          ) : (
            "Không gắn với tổ chức nào trong hệ thống"
          )}
        </dd>
        <dt>Có hiệu lực đến</dt>
        <dd>
          {writtenMoment(Date.parse(viewer.expiresAt))} (còn {writtenRest(expiresAt - now)})
        </dd>
      </dl>
      <p className="sign-in-actions">
        <button type="button" onClick={signOut}>
          Đăng xuất
        </button>
      </p>
    </>
  );
}
