/** Our logo: a bubble with a tick, as in the extension's icon. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
    <path class="bubble" d="M7 3h18a5 5 0 0 1 5 5v12a5 5 0 0 1-5 5h-9l-7 5.4V25H7a5 5 0 0 1-5-5V8a5 5 0 0 1 5-5z" />
    <path class="tick" d="M9 14.5l4.5 4.5L23 9.5" />
  </svg>
);
