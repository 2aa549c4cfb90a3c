/** Whether an element's background is dark, i.e. less than halfway from black to white, with the channels weighted as the eye does. */
export const isDark = (element: Element | undefined): boolean => {
  const colour = element && getComputedStyle(element).backgroundColor;
  const [red, green, blue, alpha = 1] = (colour?.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return false;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
};
