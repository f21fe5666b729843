/**
 * The page that Excel on the web is to the add-in: it has the add-in's pages in frames, and passes on what they say to
 * `excelHears` (in Node), and what comes back from there to them.
 */
export const EXCEL_PAGE = `<!doctype html>
<html lang="it">
<title>Excel</title>
<style>
  html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block; overflow: hidden; }
  iframe[hidden] { display: none; }
</style>
<script>
  window.openFrame = ({ id, name, address, hidden }) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { id, name, hidden, title: id, src: address });
    document.body.append(frame);
  };
  window.tell = (id, text) => {
    const { contentWindow, src } = document.getElementById(id);
    contentWindow.postMessage(text, new URL(src).origin);
  };
  window.addEventListener('message', ({ data, source }) => {
    const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
    if (frame) void window.excelHears(frame.id, data);
  });
</script>
<body></body>
</html>`;
