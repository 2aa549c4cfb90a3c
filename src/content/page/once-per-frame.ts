/** Returns a function that runs `act` in the next frame, once however often it is called, and not at all after the signal. */
export function oncePerFrame(act: () => void, signal: AbortSignal): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) act();
    });
  };
}
