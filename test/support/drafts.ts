/** Pieces that combine into many different drafts, in three languages and in none. */
const openings = ['Good morning!', 'How to patch a tube in 5 minutes:', 'Flash sale!', 'Just woke up,', 'Menurut BPS,', 'Paano makatipid:', 'Selamat pagi,', 'Inaantok na naman ako,', 'New study:', '😀😀', '@ana', 'WOW', '#bikes'];
const middles = ['we cut the queue by 40% because we moved the desk', 'need more coffee', 'everything is 50% off', 'inflasi pangan turun jadi 2,1% pada Oktober', 'kape muna bago lahat', 'sukatin muna ang paa sa hapon', 'hold the tube under water and mark the bubbles', 'order sekarang ya kak', 'a.a.a.a', 'what would you keep', '\n\n1. one\n2. two', 'you won’t believe it'];
const endings = ['', '.', '?', '!!!', ' https://saddleandspoke.example/tubes', ' #a #b #c #d', ' 👨‍👩‍👧', ' RT if you agree', ' \u0301', ' ｆｕｌｌ ｗｉｄｔｈ', ' مرحبا', ' \ud800'];

/** The first `count` of them, always the same. */
export function drafts(count: number): readonly string[] {
  const all = openings.flatMap((opening) => middles.flatMap((middle) => endings.map((ending) => `${opening} ${middle}${ending}`)));
  // A step that has no divisor in common with the number of drafts visits all of them, in mixed order.
  return Array.from({ length: count }, (_, i) => all[(i * 37) % all.length] ?? '');
}

/** A useful draft with far too many tags: the tip is certain, and has a fix. */
export const hashtagWall = 'The ferry to the north quay leaves at seven #bus #city #winter #travel #boats #sun';
