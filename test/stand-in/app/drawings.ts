const svg = (width: number, height: number, drawing: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${drawing}</svg>`)}`;

const repeated = (count: number, drawing: (index: number) => string): string => Array.from({ length: count }, (_, index) => drawing(index)).join('');

const chain = svg(160, 80, `<rect width="160" height="80" fill="#d9e4e1"/><g fill="none" stroke="#41524f" stroke-width="3.4">${repeated(9, (n) => `<rect x="${n * 18 - 4}" y="${n % 2 ? 21 : 20}" width="20" height="${n % 2 ? 9 : 11}" rx="5"/>`)}</g><g fill="#d9e4e1" stroke="#41524f" stroke-width="1.6">${repeated(9, (n) => `<circle cx="${n * 18 + 6}" cy="25.5" r="2.6"/>`)}</g><path d="M0 46h160v24H0z" fill="#f4dfb8"/><path d="M0 46h160" stroke="#8a6d3b" stroke-width="1"/><g stroke="#8a6d3b" stroke-width=".8">${repeated(54, (n) => `<path d="M${n * 3 + 1} 46v${n % 10 === 0 ? 12 : n % 5 === 0 ? 9 : 5}"/>`)}</g><g fill="#8a6d3b" font-family="sans-serif" font-size="7">${repeated(6, (n) => `<text x="${n * 30 + 3}" y="65">${n + 26}</text>`)}</g><path d="M121 12v42" stroke="#c2410c" stroke-width="1.2" stroke-dasharray="3 2"/>`);
const ferry = svg(160, 80, '<rect width="160" height="80" fill="#cfe3ee"/><circle cx="128" cy="18" r="8" fill="#fdf3d3"/><path d="M0 58h160v22H0z" fill="#4f7f98"/><path d="M30 44h92l-12 18H42z" fill="#f8fafc"/><path d="M46 32h56v12H46z" fill="#e2e8f0"/><path d="M52 36h6v4h-6zM64 36h6v4h-6zM76 36h6v4h-6zM88 36h6v4h-6z" fill="#33556b"/><path d="M84 20h10v12H84z" fill="#c2410c"/><path d="M0 66q10-5 20 0t20 0 20 0 20 0 20 0 20 0 20 0 20 0" fill="none" stroke="#b8d4e2" stroke-width="1.6"/>');
const fountain = svg(160, 80, '<rect width="160" height="80" fill="#e7e3d8"/><path d="M0 62h160v18H0z" fill="#cbbfa5"/><path d="M70 30h20v34H70z" fill="#7c8a83"/><path d="M64 24q16-12 32 0v6H64z" fill="#5f6d66"/><path d="M58 60h44l-5 10H63z" fill="#5f6d66"/><path d="M90 38q14 0 12 22" fill="none" stroke="#4a90b8" stroke-width="2.4"/>');
const hills = svg(160, 80, '<rect width="160" height="80" fill="#dbe7dd"/><path d="M0 64 44 30l30 22 24-16 62 40v4H0z" fill="#6f9a7b"/><path d="M0 74 60 54l52 16 48-10v20H0z" fill="#44694f"/>');

const drawings = { chain, ferry, fountain, hills } as const;
export type Drawing = keyof typeof drawings;
export const drawingOf = (name: Drawing): string => drawings[name];

/** A banner in the two colours of an account. */
export const bannerOf = ([back, front]: readonly [string, string]): string =>
  svg(600, 200, `<rect width="600" height="200" fill="${front}"/><path d="M0 130q75-60 150 0t150 0 150 0 150 0v70H0z" fill="${back}" opacity=".35"/><path d="M0 160q75-50 150 0t150 0 150 0 150 0v40H0z" fill="${back}" opacity=".7"/>`);
