/** The element of the page that the pane fills. */
export function paneRoot(): HTMLElement {
  const root = document.getElementById('riquadro');
  if (!root) throw new Error('the page has no element for the pane');
  return root;
}
