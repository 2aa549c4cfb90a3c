import type { CueList } from '../../cues.ts';

/** Clickbait. */
export const teaser: CueList = {
  strong: `
    hindi ka maniniwala, di ka maniniwala, hindi kayo maniniwala, di kayo maniniwala, ang sumunod na nangyari, ang susunod na nangyari,
    ikagugulat mo, ikagugulat niyo, ikagulat, nakakagulat ang, magugulat ka, magugulat kayo, nakakaiyak ang, maiiyak ka,
    alamin kung bakit, alamin kung paano, alamin kung ano, alamin dito, alamin ang dahilan, ito pala, eto pala, ito pala ang,
    kaya pala, yun pala, ang totoo pala, sikreto, ang sikreto, sikreto ng, sikreto sa, lihim, buking, nabuking, bistado, basahin mo to,
    basahin niyo to, basahin dito, basahin ito, must read, must watch, must see, panoorin, panoorin mo, panoorin niyo,
    panoorin hanggang dulo, hanggang dulo, tingnan mo to, tignan mo to, tingnan ito, tignan nyo, click here, click mo, i-click mo,
    pindutin ang link, link sa comments, link sa comment, link sa baba, nasa comments, nasa comment section, abangan, abangan niyo,
    abangan nyo, malapit na, coming soon, may pasabog, may malaking pasabog, hulaan mo, hulaan niyo, bago ma-delete, bago mabura,
    hindi alam ng karamihan, di alam ng marami
  `,
  never: `
    malapit na deadline
  `,
};
