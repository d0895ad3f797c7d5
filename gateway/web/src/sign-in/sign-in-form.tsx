import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { session } from "./session.js";
import { tokenText } from "./token-text.js";

/** Signs in with a token. Problems are shown beside the field. */
export function SignInForm() {
  const field = useRef<HTMLTextAreaElement>(null);
  const [pasted, setPasted] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const found = tokenText(pasted);
    setBusy(true);
    const wrong = "problem" in found ? found.problem : await session.signIn(found.token);
    setBusy(false);
    setProblem(wrong);
    if (wrong === null) document.getElementById("sign-in-title")?.focus();
    else field.current?.focus();
  };
  // A token has no line breaks, so Enter can submit.
  const submitOnEnter = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };

  return (
    <form onSubmit={submit} noValidate>
      <label htmlFor="sign-in-token">Mã truy cập (token)</label>
      {/* Without a name: no form of a browser could ever put it into an address. */}
      <textarea
        ref={field}
        id="sign-in-token"
        rows={6}
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
        onKeyDown={submitOnEnter}
        placeholder="eyJhbGciOi…"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? "sign-in-hint" : "sign-in-problem sign-in-hint"}
      />
      <div role="alert">
        {problem !== null && (
          <p id="sign-in-problem" className="sign-in-problem">
            <strong>Không đăng nhập được.</strong> {problem}
          </p>
        )}
      </div>
      <p className="sign-in-actions">
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {isBusy ? "Đang kiểm tra…" : "Đăng nhập"}
        </button>
      </p>
      <p id="sign-in-hint" className="sign-in-hint">
        Dán cả đoạn cũng được: chữ “Bearer” ở đầu, chỗ xuống dòng và khoảng trắng được bỏ qua. Mã chỉ được giữ trong thẻ
        này của trình duyệt: tải lại trang thì còn, đóng thẻ là mất.
      </p>
    </form>
  );
}
