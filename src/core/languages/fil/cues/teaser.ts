import type { CueList } from '../../cues.ts';

/** Clickbait. */
export const teaser: CueList = {
  strong: `
    hindi ka maniniwala, di ka maniniwala, hindi kayo maniniwala, di kayo maniniwala, ang sumunod na nangyari, ang susunod na
    nangyari, ikagugulat mo, ikagugulat niyo, magugulat ka, magugulat kayo, nakakaiyak ang, maiiyak ka, ito pala ang, ang totoo
    pala, nabuking, panoorin hanggang dulo, may pasabog, may malaking pasabog, hulaan mo, hulaan niyo, bago ma-delete, bago mabura,
    hindi alam ng karamihan, di alam ng marami, di mo aakalain, hindi mo aakalain, di niyo aakalain, mapapa-wow ka, mapapawow ka,
    mapapasigaw ka, mabibigla ka, mabibigla kayo, may malaking sorpresa, may sorpresa kami, malaking balita bukas, secret muna,
    bawal pa sabihin, di pa pwedeng sabihin, malalaman niyo rin, malalaman nyo rin
  `,
  weak: `
    must read, must watch, must see, panoorin, panoorin mo, panoorin niyo, basahin mo to, basahin niyo to, basahin dito, basahin
    ito, tingnan mo to, tignan mo to, tingnan ito, tignan nyo, click here, click mo, i-click mo, pindutin ang link, link sa
    comments, link sa comment, link sa baba, nasa comments, nasa comment section, abangan, abangan niyo, abangan nyo, coming soon,
    alamin kung bakit, alamin kung paano, alamin kung ano, alamin dito, alamin ang dahilan, sikreto, lihim, ito pala, eto pala, kaya
    pala, yun pala, malapit na, ikagulat, nakakagulat ang, hanggang dulo, buking, bistado, sikreto ng, sikreto sa, link sa bio, link
    in bio, basahin, dito ang link, alamin, silipin, i-check dito, full story, buong kwento, ang sikreto
  `,
  never: `
    malapit na deadline, malapit na ang deadline, malapit na sa, panoorin natin ang mga bata, basahin ang label, basahin muna ang,
    basahing mabuti
  `,
};
