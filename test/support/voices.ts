/** Posts of two invented accounts about the same subjects, each in its own style. */

const places = ['north quay', 'old lock', 'grain pier', 'ferry slip', 'east gate', 'coal basin', 'fish market', 'long bridge'];
const hours = ['6:30', '7 am', '9:15', 'noon', '3 pm', '17:45'];

const officialLines = [
  'Service notice: the {place} will be closed from {hour} for inspection. Please follow the signs. https://harbour.example/notices',
  'Update – traffic at the {place} has returned to normal as of {hour}. We thank all skippers for their patience. https://harbour.example/traffic',
  'Our quarterly figures are available: 12,400 containers passed the {place}. Read the full report: https://harbour.example/report',
  'Skippers are advised to register at the {place} before {hour}. Further information: https://harbour.example/register',
  'The harbour authority welcomes visitors to the {place} on Saturday from {hour}. Admission is free of charge. https://harbour.example/visit',
];
const chattyLines = [
  'ok so the {place} at {hour}... never again lol 😅',
  "y'all i just saw a seal by the {place}!! best morning ever 🦭",
  'who else is stuck at the {place} rn?? been here since {hour} ugh',
  'lowkey obsessed w the light on the {place} around {hour} ✨✨',
  "not me crying over fries at the {place} again, i can't 😂",
];

/** Forty posts combine every line with every place exactly once. */
const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
const fill = (lines: readonly string[], from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, step) => {
    const at = from + step;
    return pick(lines, at).replace('{place}', pick(places, Math.floor(at / 5) + (at % 5) * 3)).replace('{hour}', pick(hours, at));
  });

export const official = { earlier: fill(officialLines, 0, 40), later: fill(officialLines, 41, 61) };
export const chatty = { earlier: fill(chattyLines, 0, 40), later: fill(chattyLines, 41, 61) };
