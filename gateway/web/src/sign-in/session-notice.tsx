import { session } from "./session.js";
import type { SessionState } from "./session-state.js";
import { writtenMoment } from "./times.js";
import { useForgetAnswers } from "./use-forget-answers.js";

/** The notice for a user who is not signed in or not verified. */
export function SessionNotice({ state }: { state: Exclude<SessionState, { status: "signedIn" }> }) {
  const forgetAnswers = useForgetAnswers();
  const signOut = () => {
    session.signOut();
    forgetAnswers();
  };
  switch (state.status) {
    case "checking":
      return <p>Đang kiểm tra mã truy cập…</p>;
    case "unconfirmed":
      return (
        <>
          <div className="sign-in-notice">
            <p>
              <strong>Chưa xác nhận được bạn là ai.</strong> {state.message}
            </p>
            <p>Mã truy cập vẫn được gửi kèm mỗi truy vấn.</p>
          </div>
          <p className="sign-in-actions">
            <button type="button" className="primary" onClick={() => session.askAgain()}>
              Kiểm tra lại
            </button>
            <button type="button" onClick={signOut}>
              Đăng xuất
            </button>
          </p>
        </>
      );
    case "expired":
      return (
        <div className="sign-in-notice">
          <p>
            <strong>Phiên đăng nhập{state.subject && ` của ${state.subject}`} đã hết hạn</strong>
            {state.expiredAt !== null && ` lúc ${writtenMoment(state.expiredAt)}`}. Truy vấn được gửi như của khách; hãy
            dán mã truy cập mới.
          </p>
        </div>
      );
    case "anonymous":
      return (
        <>
          {state.notice !== null && (
            <div className="sign-in-notice">
              <p>
                <strong>Mã truy cập trước đây không còn được chấp nhận.</strong> {state.notice}
              </p>
            </div>
          )}
          <p>Chưa đăng nhập thì chỉ xem được dữ liệu công khai.</p>
        </>
      );
  }
}
