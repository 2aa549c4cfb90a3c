/** Returns a function that schedules `act` for the next frame, only once however often it is called. After the signal `act` is not called any more. */
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
