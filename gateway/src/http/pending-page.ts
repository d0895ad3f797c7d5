/** What a browser sees at `/` until the pages are built. It reloads itself. */
export const pendingPage = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="2">
<title>Thi Đua Graph</title>
<style>
main { font: 1.125rem/1.6 system-ui, sans-serif; max-width: 36rem; margin: 15vh auto; padding: 0 1.5rem; color: #1f2328; }
p[lang="en"] { color: #59636e; font-size: 1rem; }
</style>
<main>
<h1>Thi Đua Graph</h1>
<p>Trang web đang được đóng gói và sẽ tự mở sau vài giây. API đã sẵn sàng tại <a href="graphql">/graphql</a>; dữ liệu dạng bảng tại <a href="data">/data</a>.</p>
<p lang="en">The pages are being bundled and open by themselves within seconds. The API is ready at <a href="graphql">/graphql</a>, tables at <a href="data">/data</a>. If nothing happens, run <code>npm run build</code>.</p>
</main>
</html>
`;
