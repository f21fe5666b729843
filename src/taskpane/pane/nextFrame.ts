/** Long enough for a frame; a hidden page draws none, and must not wait for one. */
const LONGEST_WAIT = 50;

/** Resolves once the page has drawn what it was told to, and has heard what the user did. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      // The frame callback runs before drawing: a task after it runs after drawing.
      setTimeout(resolve, 0);
    };
    const timer = setTimeout(go, LONGEST_WAIT);
    requestAnimationFrame(go);
  });
}
